/**
 * Sentences as the news has them, written for this project, with slots for names: the treebanks have little news, and few
 * of its organisations. `{P}` is a person, `{L}` a surname, `{T}` a title and a person; `{O}` an organisation with its
 * article, `{o}` without, `{S}` and `{s}` the same in short, `{B}` with its letters in brackets; `{C}` a company; `{A}` a
 * place, `{K}` a country, `{W}` a capital that stands for its state, `{X}` something else with a name, `{J}` a nationality; `{r}` a function, `{say}` a verb of saying, `{N}`, `{Ns}`, `{Vd}`, `{Adj}`
 * words of the treebank, `{n}` a number, `{d}` a day.
 */
export const NEWS_SENTENCES: readonly string[] = `
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
`
  .trim()
  .split('\n');

const list = (text: string): readonly string[] => text.split(',').map((one) => one.trim());

export const NEWS_WORDS: Readonly<Record<string, readonly string[]>> = {
  r: list(
    'president, chief executive, chairman, chairwoman, director, managing director, spokesman, spokeswoman, spokesperson, secretary, general secretary, secretary-general, head, leader, deputy leader, founder, owner, editor, lawyer, professor, researcher, analyst, economist, minister, foreign minister, finance minister, prime minister, mayor, governor, senator, ambassador, envoy, captain, coach, manager, coordinator, commissioner, chief, deputy, adviser, chancellor, board member, co-founder, treasurer, vice president, partner, engineer, historian, campaigner',
  ),
  T: list(
    'President, Prime Minister, Foreign Minister, Finance Minister, Minister, Sen., Senator, Gov., Governor, Rep., Mayor, Judge, Justice, Gen., General, Col., Chancellor, Chief Executive, Chairman, Mr, Mr., Ms, Ms., Mrs, Mrs., Dr, Dr., Prof, Prof., Professor, Sir, Lord, Sheikh, King, Prince, Princess, Pope, Cardinal, Rev., Father, Sister, Police Chief, Fire Chief, Attorney General, Secretary of State, Councillor, Cllr, Lt., Sgt., Inspector, Captain, Coach, Premier, Ambassador, Speaker, State Sen., State Rep., Mr Justice, Commissioner, Councilman, Councilwoman, Board Chair, General Counsel, Business Secretary, Solicitor General, Health Secretary, Home Secretary, Defense Secretary, Defence Minister, Interior Minister',
  ),
  say: list(
    'said, said, said, said, says, says, told reporters, added, announced, warned, argued, confirmed, insisted, admitted, claimed, denied, believes, thinks, hopes, fears',
  ),
  d: list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, 3 March, June 12, Jan. 5'),
  W: list(
    'Washington, London, Paris, Moscow, Beijing, Berlin, Brussels, Kyiv, Kiev, Ankara, Tehran, Jerusalem, Tokyo, Seoul, Pyongyang, Delhi, New Delhi, Islamabad, Cairo, Nairobi, Pretoria, Madrid, Rome, Vienna, Warsaw, Budapest, Belgrade, Athens, Stockholm, Oslo, Copenhagen, The Hague, Dublin, Ottawa, Canberra, Mexico City, Caracas, Bogotá, Brasília, Havana, Riyadh, Doha, Baghdad, Damascus, Beirut, Tripoli, Khartoum, Kabul, Taipei, Hanoi, Manila, Jakarta, Downing Street, Westminster, Whitehall, Capitol Hill',
  ),
  J: list(
    'French, German, British, American, Chinese, Russian, Indian, Dutch, Belgian, Spanish, Italian, Polish, Turkish, Iranian, Israeli, Saudi, Egyptian, Kenyan, Nigerian, South African, Brazilian, Mexican, Canadian, Australian, Japanese, Korean, Ukrainian, Swedish, Norwegian, Danish, Greek, Serbian, Irish, Scottish, Swiss, Austrian, Hungarian, Czech, Portuguese, Pakistani',
  ),
};
