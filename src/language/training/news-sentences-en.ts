/**
 * Sentences as the news has them, written for this project, with slots for names: the treebanks have little news, and few
 * of its organisations. `{P}` is a person, `{L}` a surname, `{T}` a title and a person; `{O}` an organisation with its
 * article, `{o}` without, `{S}` and `{s}` the same in short, `{B}` with its letters in brackets; `{C}` a company; `{A}` a
 * place, `{K}` a country, `{W}` a capital that stands for its state, `{X}` something else with a name and an article,
 * `{x}` a ship, a storm or a work; `{J}` a nationality; `{r}` a function, `{person}`, `{body}`, `{place}` and `{ship}` nouns for
 * them, `{role}` people of a body, `{role1}` one of them; `{m}` an amount of money, `{say}` a verb of saying, `{N}`, `{Ns}`, `{Vd}`, `{Adj}`
 * words of the treebank, `{n}` a number, `{d}` a day.
 */
export const ENGLISH_NEWS_SENTENCES: readonly string[] = `
{O} {say} on {d} that it would {V} the {N}.
{O} {say} it was {Ving} the {N} in {A}.
{O}, which {Vd} the {Ns} last year, {say} that the {N} was {Adj}.
{S} {say} it would appeal.
{S} declined to comment on the {N}.
{S} did not respond to a request for comment.
{S} denied that any {N} had been {Vd}.
{S} said in a statement that “the {N} of our {Ns} comes first”.
{S}’s {r}, {P}, {say} the {N} was “{Adj} and {Adj}”.
“The {N} is {Adj},” {say} {P}, {r} of {O}.
“We {V} what we {V},” said {P}, the {r} of {O} in {A}.
“It is not a {N}, it is a {N},” {L} {say}.
“No {N} will be {Vd},” he told {S}.
{P}, a {r} at {O}, {say} the {Ns} could {V}.
{P}, {r} at {C}, sees it differently.
{P} of {O} doubts that the {N} will {V}.
According to {O}, {n} {Ns} were {Vd} in {A} in {y}.
According to {P}, who {Vd} the {N}, {S} knew about it.
{T} {say} {d} that {K} would not {V} the {N}.
{T} and {T} met in {A} on {d}.
{T} accused {S} of {Ving} the {N}.
{T}, who leads {O}, called the {N} “{Adj}”.
{L} {say} that {S} had no {N} left.
{L} told reporters in {A} that {L} was wrong.
{L}, who joined {S} in {y}, {Vd} the {N}.
{L} and {L} are both {Ns} of {O}.
Asked about the {N}, {L} {say}: “I {V} the {Ns}.”
The {r} of {O}, {P}, {Vd} the {N} to {V} the {Ns}.
The {r}, {P}, has asked {O} to {V} the {N}.
The {N} was {Vd} by {O} after {S} {Vd} it.
The {N} belongs to {C}, a {J} {N} based in {A}.
The {J} {N} {C} {say} it would {V} {n} {Ns}.
The {J} government has urged {O} to {V} its {Ns}.
The {J} {r} {P} {say} {K} and {K} should {V} together.
The {N} of {C} fell by {n}% on {d}.
Shares in {C} rose {n}% after it {Vd} its {N}.
Shares of {s} lost {n}% in {A}.
{C}, based in {A}, employs {n} people and {Vs} {Ns}.
{C} is to cut {n} jobs at its {N} in {A}.
{C} has agreed to buy {C} for $ {n} billion.
{C} and {C} are {Ving} a {N} in {K}.
{C} {say} it had {Vd} its {N} because {S} {Vd} it.
{C} reported a {n}% fall in profit, and its {r} {P} {Vd}.
{C}’s {N} was {Vd} in {y} by {C}.
{C}'s {r} {P} {Vd} the {N} on {d}.
Investors in {C} fear that {c} will {V} its {N}.
Analysts at {C} expect {c} to {V} next year.
{P}, an analyst at {C}, {say} {c} needs a {N}.
{P}, chief executive of {C}, blamed the {N} on {C}.
{P}, who owns {n}% of {C}, {say} the {N} was {Adj}.
The takeover of {C} by {C} is {Vd}.
Rivals such as {C} and {C} {Vd} their {Ns}.
Suppliers to {c} and customers of {c} are {Adj}.
Workers at {C} in {A} have {Vd} for {n} days.
{C} workers {Vd} outside the {N} on {d}.
A {o} spokesman {say} the {N} was {Adj}.
A {o} official {say} that the {Ns} had been {Vd}.
A spokeswoman for {O} {say} the {N} would {V}.
A spokesperson for {S} confirmed the {N}.
A report by {O} found that {n}% of {Ns} {V}.
A study by {O} and {O}, published on {d}, {Vd} the {N}.
A lawyer for {L}, {P}, {say} {s} had {Vd} his {N}.
A former {o} {r}, {P}, was {Vd} in {A}.
{O} ruled on {d} that {C} had {Vd} the {N}.
{O} has rejected an appeal by {P} against {O}.
{O} fined {C} $ {n} million for {Ving} {Ns}.
{O} is investigating {C} over its {Ns}.
{O} voted {n}-{n} on {d} to {V} the {N}.
{O} warned that the {N} could {V} in {A}.
{O} has called on {O} to {V} the {Ns}.
{O} and {O} are {Ving} over the {N}.
{O} backed {T} and the {N}.
{O} want {T} to {V} the {N}.
{O} say {L} should {V}.
{B} {say} it had {Vd} the {N}.
{B} and {B} have {Vd} {n} {Ns}.
Officials from {B} {Vd} in {A} on {d}.
Members of {O} {Vd} in {A} to {V} the {N}.
Members of {S} have {Vd} the {N}, {P} {say}.
Supporters of {O} {Vd} in front of the {N}.
Critics of {S} {say} the {N} is {Adj}.
The opposition {o} {say} it would {V} {T}.
The trade union {s} {Vd} the {N}.
The charity {s} {say} {Ns} were {Ving} in {K}.
The bank {s} and the insurer {s} {Vd} the {N}.
The watchdog, {O}, {say} {C} should {V}.
The newspaper {s} {Vd} that {P} had {Vd} {O}.
The club, {s}, {Vd} its {N}.
The group, {O}, {Vs} {Ns} in {A}, {A} and {A}.
The {N} between {K} and {K} was {Vd} in {A}.
The leaders of {K}, {K} and {K} {Vd} on {d}.
{K} has {Vd} {K} of {Ving} the {N}.
{K} {say} it would {V} the {N} with {K}.
{K}’s {r}, {P}, {say} {K} had {Vd} its {N}.
{K}'s {O1} {Vd} the {N}.
{K}’s {r} {L} met {J} {Ns} in {A}.
In {A}, {O} {Vd} {n} {Ns} on {d}.
In {K}, {T} {say} that {S} was {Adj}.
In {A}, a {N} of {A}, {P} {Vd} the {N}.
Near {A}, in {A}, {n} {Ns} were {Vd} on {d}.
At {C}, {P} {Vs} the {Ns}.
At {S}, the {N} is {Adj}.
From {A} to {A}, {Ns} {V} the {N}.
With {O} {Ving}, {K} may {V}.
Without {S}, {say} {L}, there is no {N}.
Since {y}, {C} has {Vd} {n} {Ns} in {K}.
If {S} {Vs}, {L} {say}, {K} will {V}.
But {S} {say} {L} had {Vd} the {N}.
But {P} is {Adj}. 
While {O} {Vd}, {S} {Vd} the {N}.
When {L} {Vd} {S} in {y}, {C} was {Adj}.
After {L} left {C}, {P} became its {r}.
It was {P}, not {P}, who {Vd} {O}.
That is why {S} {Vd} {L}.
{P} was born in {A} and studied at {O}.
{P}, {n}, of {A}, {Vd} a {N} with his wife, {P}.
{P} and her {N} {Vd} to {A} in {y}.
{P} told {O} that she {Vd} the {N}.
{P} resigned as {r} of {O} on {d}.
{P} succeeds {P} as {r} of {C}.
{P} has been {Vd} by {O} in {A}.
{P} plays for {s} and {Vs} for {K}.
{P} scored twice as {s} beat {s} {n}-{n}.
{s} lost {n}-{n} to {s} on {d}.
{s} are {n} points behind {s} in the {N}.
{s}’ {r} {L} {say} {s} had {Vd} well.
{s} {n}, {s} {n}.
Final: {s} {n}, {s} {n}.
Semi-finals: {s} {n}, {s} {n}; {s} {n}, {s} {n}.
Results: 1, {P}, {A} ({n} points); 2, {P}, {A}; 3, {P}, {A}.
{N}, winner: 1, {P}, {A}; 2, {P}, {A}.
The {N} is {Adj}, {L} and {L} {say}.
{A} {n}, {A} {n}, {A} {n}.
{N}: {s} {Vs} {Ns}.
{Ns} in {A} {V}.
{Ns} and {Ns} are {Adj}, {S} {say}.
{N} from {A} is {Adj}.
{P} {Vs} {n} hours a day in {A}.
{P} has {Vd} the {N} for {n} years.
{P} made {n} not out at {A}.
{P} waited outside the {N} with her {Ns}.
{P} never thought that he would {V}.
{P} remembers the {N} well.
{P} did not {V} the {N}.
{P} was {n} when the {N} {Vd}.
{P} died on {d} in {A} at the age of {n}.
{P} finished second, ahead of {P} and {P}.
{P} wrote the {N} in {y}.
{P} could not be reached.
{P} and {P} were married in {A}.
{P} {Vs} the {Ns}.
{P} {Vd}.
{L} {Vd} him twice.
{L} {Vd} the {N} with his {Ns}.
{L} was sacked by {T} in {y}.
{L}’s supporters {Vd} the {N}.
{L}’s wife {Vd} {m}.
{L} said she was {Adj}.
{L} apologised to the {Ns}.
After {P} {Vd}, {L} {Vd} the {N}.
For {P}, the {N} was {Adj}.
The {N} {Vd} {P}, who {Vd} {Ns}.
The {N} of {P} was {Vd} in {A}.
The surgeon, {P}, {Vd} {n} {Ns}.
Voters {Vd} {P}.
They named them as {P} and {P}.
Her {N}, {P}, {Vd} the {N}.
An attorney for {P} {say} the {N} was {Adj}.
Analysis: why {S} {Vd} the {N}
{s} v {s}: the {N} starts at {n}.
{s} {Vd} {L} for £ {n} m.
{o} {Vs} {N}
{s} {Vs} {N} as {L} {Vs}
{s} and {s} agree {N}
{s} to {V} {n} {Ns} in {A}
{s} boss {L} {Vs} {N}
{s} shares fall after {N}
{L} {Vs} {N}, says {s}
{K} and {K} {V} over {N}
{K} {Vs} {s} after {N}
{A} {N}: {s} {Vs} {Ns}
UPPER — {O} {say} on {d} that the {N} was {Adj}.
UPPER, {K} (AP) — {T} {Vd} the {N}, {O} {say}.
UPPER: {O} on {d} {Vd} its {N} to {n}%.
UPPER – {P}, the {r} of {O}, {say} {K} would {V}.
{A} — {C} {say} it would {V} the {N}.
{A} (Reuters) - {C} {Vd} {n} {Ns} on {d}.
{T} of {O} {say} the {N} {Vs}.
{T}, from {O}, {say}: “The {N} is {Adj}.”
{T} {Vd} that {C} must {V} the {N}.
{T} {say} {T} had {Vd} the {N}.
{T}’s {N} {Vd} {S}.
Sources at {S} {say} {L} was {Adj}.
Sources close to {C} {say} {c} is {Ving}.
Reporters from {O} and {O} {Vd} the {N}.
“{S} {Vs} us,” {say} {P}, {n}, a {N}.
“I {Vd} for {C} for {n} years,” {say} {P}. “{c} {Vd} me.”
“What does {S} want?” asked {L}.
“Ask {L}, ask {S}, ask {K}.”
Who {Vd} {C}? Nobody at {S} {Vs}.
How {S} {Vd} {n} {Ns} is {Adj}.
Will {O} {V} the {N}? {L} {Vs} so.
{Adj} {Ns} {say} {S} and {S} are {Ving} {L}.
{Ns} at {s} {V} that {K} will {V}.
Only {S} can {V} the {N}, {L} {say}.
Both {S} and {S} {V} {Ns}.
Like {C}, {C} {Vs} its {Ns} in {K}.
Founded in {y} by {P}, {C} {Vs} {Ns}.
Backed by {O}, {L} {Vd} the {N}.
Owned by {C}, the {N} in {A} {Vs} {n} {Ns}.
Led by {P}, {O} has {Vd} the {N}.
Earlier, {O} {say} that {T} would {V}.
Meanwhile {S} {Vd} {O}.
On {d} {S} {Vd} its {N}.
Last week {O} {Vd} {P}.
The {X} was {Vd} in {A} in {y}.
{K} and {K} signed the {X} in {y}.
{X} hit {A} on {d}, {Ving} {n} {Ns}.
{s} won the {X} in {y}.
Under the {X}, {O} must {V} the {N}.
The {N} of the {X} is {Adj}, {L} {say}.
{P} won the {X} for the {N}.
{X} {Ns} {V} in {K}.
{O} {say} {X} {Vs} {Ns}.
Since the {X}, {K} has {Vd} {Ns}.
In the {X}, {P} {Vs} a {N}.
“{X}”, by {P}, {Vs} the {N}.
The most {Adj} {Ns} of {X} are {Adj}.
They {say} {X} is {Adj}.
{L} has {Vd} {X} since {y}.
Opponents accuse {L} of {Ving} the {N}.
The {N} {Vd} {L} and {say} {L} would {V}.
{L} hopes to {V} the {N} and to {V} {K}.
{L} has {Vd} that he could {V} the {N}.
For {L}, the {N} is {Adj}.
According to {L}, no {N} {Vs}.
A lawyer for {S}, {P}, {say} {S} had {Vd} {L}.
The {J} {r}, {P}, has {Vd} {S}.
{J} {r} {L} {Vd} {S} on {d}.
{J} {Ns} {V} {S}, {P} {say}.
{W} {say} it would {V} the {N}.
{W} accused {W} of {Ving} the {N}.
{W} and {W} are {Adj}, {L} {say}.
{W}, which has {n} {Ns} in {A}, {Vd} {K}.
{W}, however, is {Adj}.
{W} {Vs} {N} from {W}
But {W} wants {W} to {V} the {N}.
A {N} with {W} would {V} {S}.
Relations between {W} and {K} are {Adj}.
{W}’s {Ns} {V} {K}, according to {O}.
That is why {W} {Vd} the {N}.
The {J} {N} in {W} has {Vd} the {N}.
{C}, a {J} {body}, {say} it would {V} the {Ns}.
{C}, a {body} based in {A}, {Vd} {n} {Ns}.
{C}, an {A}-based {body}, has {Vd} the {N}.
{C}, the {J} {body}, cut its forecast for {y}.
{C}, the {body} founded by {P}, is to close.
{C}, {A}’s largest {body}, {Vd} its {Ns}.
{C}, which {Vs} {Ns}, was bought for {m} by {C} of {K}.
{C} agreed to buy {C} of {K} for {m}.
{C} sold its {J} {N} to {C} for {m}.
{C} paid {m} to {P}, prosecutors in {A} say.
{C} is in talks with {C} about {Ns}.
{C} sources say {L} is {Adj}.
{C} rival {C} has hired {P} from {C}.
{C} shareholders {Vd} the {N} proposed by {L}.
{C} blamed {C} for the {N}.
{C} called {L} a {N}.
{O}, a {body}, {say} {n}% of {Ns} {V}.
{O}, a {body} in {A}, {Vd} the {N}.
{O}, an influential {body}, wants {K} to {V}.
{O} {role} {Vd} the {N} on {d}.
{O} {role} flew to {A}.
{o} {role} {Vd} the {N} on {d}.
{o} {role} boarded the {x} in the {A}.
{o} {role} have not {Vd} since {y}.
{o} and {o} {role} blocked {A}.
{o} {role1} {P} praised the {Ns}.
{o} {role1} {L} was {Adj}.
{o} {role1} {P} {say} {s} had {Vd}.
{s} have not won since {d}.
{s} are {Ving} {s}.
{s} sued {s} over {Ns}.
{s} denied it.
{s} did not respond.
{s} called the {N} unlawful.
{s} has promised {Ns}.
{s} hailed the {N}.
{s} knew about it in March.
{s} abstained.
{body} {o} paid {L}’s {N} {m}.
{J} {body} {C} was fined {m}.
The {J} {body} {C} was fined {m}.
The {body} {C}, which {Vs} {Ns}, is to {V}.
The {body}, {C}, did not respond.
The {body}’s owner, {C}, {Vd} the {N}.
Its owner, {C}, called it {Adj}.
Its parent company, {C}, {Vd} {n} {Ns}.
Its biggest shareholder is {C}.
Its {r}, {P}, lost {m}.
His lawyer, {P}, {say} he would appeal.
Her {r}, {P}, declined to comment.
The {L} family owns {n}% of {C}.
The {L} family’s {body}, {C}, {Vd} {m}.
Talks between {O} and {C} collapsed.
Talks between {O} and {O} {Vd} on {d}.
The deal between {C} and {C} needs approval from {W}.
The dispute between {P} and {C} {Vs}.
The border between {K} and {K} was closed.
A deal with {C} would {V} {s}.
A court in {A} sentenced {P}, a former {r} of {C}, to {n} years in prison.
A court in {A} froze the accounts of {C}.
{P}, the former head of {C}, was jailed.
{P}, who used to work for {C}, {Vd} {s}.
{P}, who chairs the {body}’s {N}, {say} {Ns} {V}.
{P}, the {J} {r}, met {P} in {A}.
{P}, its founder, rejected the {Ns}.
{P}, chair of {O}, will step down.
{P}, a {person} from {A}, has never {Vd} it.
{P}, {n}, a {person} from {A}, {Vd} the {N}.
{P}, {n}, and {P}, {n}, both of {A}, were {Vd}.
{P}, a {person} at {C}, sees {Ns}.
{P}, a {person} there, {Vd} the {N}.
{P} grows {Ns} in {A}.
{P} has lived in {A} since {y}.
{P} flew from {A} to {A}.
{P} left {C} to run {O}.
{P} beat {P} in the {X}.
{P} of {O} {say} {A} had been {Vd}.
{P} sued {C} over the {N} in {A}.
{P} will stand for {o} in the election.
{P}, spokesman for {O}, {say} {A} would {V}.
{L} scored twice as {s} {Vd} {s}.
{L} scored the only goal against {s}.
{L} sells most of it to {K}.
{L} laughed when asked about {L}.
{L} has always denied it.
{L} left the {N} and went home.
A spokesman for {L} declined to comment.
A lawyer for {L} did not return calls.
A friend of {L} {say} {L} was {Adj}.
The widow of {P}, {P}, {Vd} {m}.
Police named the victims as {P}, {n}, and {P}, {n}.
Surgeons at {O} in {A} {Vd} the {N}.
Doctors at {o} were {Ving} {Ns}.
Crews from {C} {Vd} in {A}.
Members of {O} in {A} walked out.
Prosecutors in {A} {Vd} {P} with {N}.
Dockers in {A} walked off the job on {d}.
Residents of {A} are {Ving} a plan by {C}.
Residents of {A} and {A} were told to leave.
People in {A} are {Adj}.
Schools in {A}, {A} and {A} were closed.
Farmers near {A} {V} {Ns}.
Firefighters in {A} {Vd} the {X}.
Soldiers {Vd} a checkpoint near {A}.
The {place} of {A} was {Vd}.
The {place} of {A}, in {K}, {Vd} {n} {Ns}.
The mayor of {A}, {P}, called it a bitter day for {A}.
The {r} of {A}, {P}, {Vd} the {N}.
The airport in {A} will {V}.
The plant in {A} will close by {y}.
The road from {A} to {A} was blocked.
The dam near {A} collapsed in {y}.
The coast of {A} is {Adj}.
Help had not reached {A}.
Aid has not reached {A} or {A}.
Flights to {A} were cancelled.
Prices in {A} rose by {n}%.
Four people died in {A}.
He was born in {A}, a {place} in {K}.
He moved to {A} in {y}.
She grew up in {A} and now lives in {A}.
They fled to {A} by boat.
It ran aground off {A}.
It weakened over {A} on {d}.
Sewage was spilled into the {A}.
Houses on {A} were {Vd}.
A bitter day for {A}, {say} {L}.
{A} is {Ving} a {N}.
{A} residents {Vd} the {N}.
{A} airport would reopen, {P} {say}.
{A}, a {place} of {n} people, has no {N}.
{A}’s {r}, {P}, {Vd} {O}.
{A}’s regional government reached a deal with {W}.
The {x}, a {ship} with {n} people aboard, ran aground off {A}.
The {x}, a {ship} owned by {C}, sank near {A}.
The {ship} {x} left {A} on {d}.
{J} {ship} {x} was {Vd} off {A}.
The {x} was carrying {n} {Ns} to {A}.
Tropical storm {x} killed {n} people in {A}.
Hurricane {x} {Vd} {A}.
The sale of {x} drones to {K} was blocked.
{P} won the {X} with “{x}”.
The {X}, sponsored by {T}, passed {O}.
The {X} for {N} went to {P} and {P} of {O}.
{T}, R-{K}, cast the vote.
{T}, the {body}’s {r}, {Vd} {m}.
{T} of {O} in {A} froze the {Ns}.
Campaigner {P}, of {O}, {say} the {N} was a joke.
{Person} {P}, of {O}, {Vd} the {N}.
{Person} {P} {say} {C} was {Adj}.
{Person} {P} of {C} expects {K} to {V}.
“It went well,” {say} {person} {P}.
According to {person} {P}, {s} {Vd}.
According to {C}, a {body} in {A}, {Ns} {V}.
{s} economist {P} expects {Ns} to {V}.
`
  .trim()
  .split('\n');
