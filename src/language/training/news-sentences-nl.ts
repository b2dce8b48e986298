/**
 * Dutch sentences as the news has them, with the slots of news-sentences.ts. `{N}` goes with *de*, `{Nh}` with *het*,
 * `{Ns}` is a plural; `{V}` is an infinitive, `{Vs}` and `{Vd}` the third person singular now and then, `{Vp}` a participle,
 * `{Adj}` and `{Ae}` an adjective without and with its ending, `{j}` a nationality without; `{f}` is a function, `{bodyd}` and
 * `{bodyh}` are nouns for bodies; `{q}`, `{qs}`, `{rc}` and `{bc}` are compounds. A capital letter gives the word one.
 */
export const DUTCH_NEWS_SENTENCES: readonly string[] = `
{O} {say} {d} dat de {N} moet {V}.
{O} {say} niets te hebben {Vp}.
{O} wil de {N} in {A} {V}.
{O} heeft de {N} van {P} {Vp}.
{O} wordt {Vp} van {N}.
{O} waarschuwt voor {Ns} in {A} en {A}.
{O} en {O} ruziën over de {N}.
{O} en {O} hebben de {N} {Vp}, meldt {O}.
{O} steekt {n} miljoen euro in {Ns}.
{O} legt {C} een boete op van {n} miljoen euro.
{O} doet onderzoek naar {C}.
{O} eist een straf tegen {P} wegens {N}.
{O} stemde {d} in met de {N} van {O}.
{O} heeft {n} {Ns} {Vp} in de buurt van {A}.
{O}, dat in {A} is gevestigd, {Vs} de {N}.
{O}, waarvan {L} voorzitter is, {Vd} de {Ns}.
{O} ({o}) {Vs} de {Ns}, aldus {P}.
{B} verwacht {n} procent meer {Ns}.
{B} en {B} gaan samen {Ns} {V}.
{S} {say} dat {L} de {N} heeft {Vp}.
{S} ontkent dat de {N} is {Vp}.
{S} wilde niet reageren.
{S} noemt de {N} {Adj}.
{S} vindt dat {L} moet opstappen.
{S} was {d} niet bereikbaar voor commentaar.
{S} is {Adj} over de {N}, zegt {P}.
Ook {S} {Vd} de {N}.
Alleen {S} en {S} zijn tegen de {N}.
Toch {Vs} {S} de {N}.
Daarom {Vs} {O} nu {Ns}.
Vorig jaar {Vd} {O} al {n} {Ns}.
Eerder {Vd} {P} dat {S} de {N} zou {V}.
Inmiddels heeft {S} de {N} {Vp}.
{d} maakte {O} bekend dat {P} vertrekt.
Volgens {O} is de {N} {Adj}.
Volgens {P} is {S} niet {Adj}.
Volgens {L} heeft {S} de {Ns} nooit {Vp}.
Volgens {o} en {o} is de {N} {Adj}.
Volgens onderzoek van {O} {Vs} {n} procent van de {Ns}.
Uit cijfers van {O} blijkt dat {Ns} {V}.
Uit een rapport van {O} blijkt dat {C} {Ns} heeft {Vp}.
Dat blijkt uit onderzoek van {O} en {O}.
Dat meldt {O} op basis van {Ns}.
Dat zegt {P} van {O} tegen {O}.
Dat heeft {O} {d} bekendgemaakt.
Dat schrijft {P} in {O}.
De {N} van {C} is {Vp}.
De {N} tussen {O} en {O} is {Adj}.
De {N} tussen {K} en {K} is {Vp}.
De {N} bij {C} in {A} duurt al {n} dagen.
De {N} is {Vp} door {O}.
De {N} werd {Vp} door {P} en {P}.
De {N} is {Adj}, vindt {O}.
De {N} is {Adj}, vindt {P}.
De aandelen van {C} daalden {n} procent.
De koers van {C} steeg nadat {C} een bod had gedaan.
De omzet van {C} groeide met {n} procent.
De winst van {s} viel tegen.
De overname van {C} door {C} gaat niet door.
De topman van {C}, {P}, stapt op.
De directeur van {O} {Vs} de {Ns}.
De voorzitter van {O}, {P}, {say} dat de {N} {Adj} is.
De burgemeester van {A}, {P}, {Vs} de {N}.
De advocaat van {P}, {P}, wil vrijspraak.
De {J} {N} {C} {Vs} {n} {Ns}.
De {J} minister {P} sprak in {A} met {P}.
De {J} premier {L} {Vs} {K}.
De {J} president {P} bezoekt {K} en {K}.
De {J} regering wil dat {O} de {Ns} {Vs}.
De {J} krant {s} schrijft dat {P} {Vs}.
De vakbond {s} wil {Ns} {V}.
De bank {s} en de verzekeraar {s} {V} de {Ns}.
De partij {s} haalde {n} zetels.
De keten {s} sluit {n} winkels in {K}.
De rederij {s} {Vs} op {A}.
De terreurgroep {s} heeft de aanslag opgeëist.
De rebellen van {s} veroverden {A}.
De gemeente {A} {Vs} de {N}.
De gemeenteraad van {A} stemde tegen.
De provincie {A} {Vd} de {N}.
De rechtbank in {A} {Vd} {P}.
De politie in {A} heeft {n} mensen aangehouden.
De fractie van {s} {Vd} de {N}.
De leden van {O} {V} de {N}.
De werknemers van {C} {V} sinds {d}.
De bewoners van {A} zijn {Adj}.
De inwoners van {A} en {A} zijn {Adj}.
De klanten van {C} {V} {Ns}.
De eigenaar van {C}, {P}, is {Vp}.
De oprichter van {O}, {P}, is {d} overleden.
De vrouw van {P} werkt bij {O}.
De familie van {P} is {Adj}.
De familie {L} {Vs} de {N}.
De zaak tegen {P} dient in {A}.
De {X} wordt in {A} gehouden.
De {X} kostte {n} mensen het leven.
De {X} is volgens {O} {Adj}.
Het {Nh} van {O} is {Adj}.
Het {Nh} van {P} is {Vp}.
Het {Nh} in {A} is {Vp} door {O}.
Het {J} {C} {Vs} {n} {Ns}.
Het {J} concern {C} neemt {C} over.
Het bedrijf {C} uit {A} {Vs} {Ns}.
Het kabinet wil {O} {V}.
Het schip {x} is bij {A} {Vp}.
Het vrachtschip {x} van rederij {s} {Vd} {A}.
Een woordvoerder van {O} {say} dat de {N} {Adj} is.
Een woordvoerster van {S} bevestigt dat.
Een {N} van {O} heeft {P} {Vp}.
Een {N} van {C} in {A} is {Vp}.
{N} van {O} {V} de {N}.
{Ns} van {O} en {O} {V} in {A}.
Werknemers van {C} leggen {d} het werk neer.
Medewerkers van {S} zijn {Adj}.
Analisten van {C} verwachten dat {c} de {N} {Vs}.
Onderzoekers van {O} hebben {Ns} {Vp}.
Aanhangers van {O} {Vd} in {A}.
Critici van {S} zijn {Adj}.
Klanten van {C} krijgen hun {N} terug.
Concurrenten {C} en {C} {V} ook.
Moederbedrijf {C} {Vs} de {N}.
Dochterbedrijf {C} wordt verkocht aan {C}.
Softwarebedrijf {C} ontslaat {n} mensen.
Bierbrouwer {C} {Vs} {C}.
Supermarktketen {C} {Vs} de {Ns}.
Zorginstelling {s} in {A} {Vs} {Ns}.
Woningcorporatie {s} bouwt {n} woningen in {A}.
Vliegmaatschappij {s} vliegt weer op {A}.
Vakbond {s} {say} dat {C} moet {V}.
Actiegroep {s} stapt naar de rechter.
Milieuorganisatie {s} is {Adj} over de {N}.
Mensenrechtenorganisatie {s} beschuldigt {K} van {N}.
Onderzoeksbureau {s} ondervroeg {n} {Ns}.
Oppositiepartij {s} {Vs} {L}.
Coalitiepartij {s} {Vs} de {N}.
Persbureau {s} meldt dat {A} is {Vp}.
Omroep {s} zendt de {N} {d} uit.
Toezichthouder {s} {Vs} {C}.
Stichting {s} zamelt geld in voor {K}.
Voetbalclub {s} heeft {P} {Vp}.
{r} {P} van {O} {say} dat {Ns} {V}.
{r} {P} ({o}) is {Adj}.
{r} {L} ({o}) {Vd} de {N}.
{r} {L} {Vs} dat {S} de {N} heeft {Vp}.
{r} {P} is {Adj} over {O}.
{r} {P} van {C} {Vd} de {N}.
{r} {P} heeft {O} gevraagd om {Ns}.
Volgens {f} {P} van {O} is dat {Adj}.
Volgens {f} {L} is de {N} {Adj}.
Dat zegt {f} {P} van {C}.
Dat kan niet, vindt {f} {P}.
Daarmee is {f} {L} het niet eens.
Ook {f} {P} van {o} {Vs} de {Ns}.
De {J} {f} {P} {Vd} {A}.
In {O} zegt {f} {P} dat de {N} {Adj} is.
{P}, {f} van {O}, {say} dat {S} {Vs}.
{P}, {f} bij {C}, is {Adj}.
{P}, die {O} leidt, {Vd} de {N}.
{P}, de {f} van {O}, {Vd} {L}.
{P} ({n}) uit {A} {Vs} {Ns}.
{P} en {P} van {O} {V} de {N}.
{P} van {O} {say} dat de {N} {Adj} is.
{P} van {o} {Vd} {L}.
{P} volgt {P} op als {f} van {O}.
{P} wordt de nieuwe {f} van {C}.
{P} stapt op als {f} van {O}.
{P} speelt volgend seizoen voor {s}.
{P} is geboren in {A} en woont in {A}.
{P} werkte {n} jaar bij {C}.
{P} won de {X} voor {P} en {P}.
{P} kreeg de {X} voor de {N}.
{P} schreef {x} in {y}.
{P} werd {Vp} door {O}.
{L} {say} dat hij de {N} niet {Vs}.
{L} {say} dat {L} de {N} {Vd}.
{L} vindt {S} {Adj}.
{L} {Vs} {S} en {S}.
{L} {Vd} de {N} in {y}.
{L} heeft {S} {Vp}.
{L} woont nu in {A}.
{L}, die in {A} woont, {Vs} de {Ns}.
“De {N} is {Adj}”, zegt {P}, {f} van {O}.
“De {N} is {Adj}”, aldus {P} van {O}.
“Wij {V} de {Ns}”, zegt {L}.
“Het {Nh} is {Adj}”, reageert {S}.
“{S} moet {V}”, vindt {L}.
“Ik {Vd} {n} jaar voor {C}”, vertelt {P}.
‘{S} {Vs} ons niet’, zegt {P}.
Zo {Vd} {C} in {y} nog {n} {Ns}.
Zo denkt {L} er niet over.
Bij {C} in {A} {Vs} de {N}.
Bij {O} werken {n} mensen.
Bij {A} zijn {n} {Ns} {Vp}.
In {A} {Vs} {O} de {Ns}.
In {A} {Vd} {P} de {N}.
In {K} {Vd} {n} {Ns}, meldt {O}.
In het {J} {A} is de {N} {Vp}.
Vlak bij {A} ligt de {N} van {C}.
Vanuit {A} {Vs} {P} de {Ns}.
Op {A} is de {N} {Adj}.
Aan de {A} {Vd} {n} {Ns}.
Tussen {A} en {A} {Vd} de {N}.
Met {C} wil {K} de {N} {V}.
Met {S} heeft {L} niets te maken.
Voor {S} is dat {Adj}.
Voor {L} is dat {Adj}.
Zonder {S} kan {L} niet {V}.
Sinds {y} {Vs} {C} in {K}.
Namens {O} {Vd} {P} de {N}.
Onder leiding van {P} {Vd} {O} de {N}.
Samen met {O} {Vs} {C} de {Ns}.
Net als {C} {Vs} {C} de {Ns}.
Naast {C} {V} ook {C} en {C} {Ns}.
Bedrijven als {C} en {C} {V} {Ns}.
Partijen als {s} en {s} {V} de {N}.
Landen als {K} en {K} {V} de {N}.
Steden als {A} en {A} {V} de {N}.
Als {S} {Vs}, {Vs} {L}.
Toen {P} bij {C} werkte, {Vd} de {N}.
Nadat {L} {O} had {Vp}, {Vd} {S} de {N}.
Omdat {C} {Vd}, is {L} {Adj}.
Hoewel {S} {Vd}, {Vd} {L} de {N}.
{K} {Vs} {K} van {Ns}.
{K} en {K} hebben de {X} getekend.
{K} wil dat {O} de {Ns} {Vs}.
{K} stuurt {Ns} naar {A}.
{W} is {Adj} over de {N}.
{W} en {W} {V} over de {N}.
{W} wil dat {K} de {N} {Vs}.
Daar is {W} het niet mee eens.
De relatie tussen {W} en {W} is {Adj}.
{s} verslaat {s} met {n}-{n}.
{s} verloor met {n}-{n} van {s}.
{s} speelt {d} tegen {s}.
Trainer {L} van {s} was {Adj}.
{L} scoorde namens {s}.
Middenvelder {P} van {s} is {Adj}.
{s} {Vs} {Ns}
{s} schrapt {n} banen in {A}
{s} en {s} samen verder
{L} {Vs} {N}
{L} weg bij {s}
{A} {Vs} {Ns}
Topman {s} weg na {N}
Winst {s} lager
Staking bij {s} voorbij
Kritiek op {L} om {N}
UPPER - {O} {Vs} de {N}.
UPPER ({o}) - {P} {Vd} {A}.
UPPER - In {A} zijn {n} mensen {Vp}, meldt {O}.
{A} - {P} is {Vp}.
Ga naar {A}, vraag {L}, bel {S}.
Wie {Vs} {C}? Niemand bij {S}.
Waarom {Vs} {S} {L}?
Wat wil {S}?
{P} loopt {n} uur per dag door {A}.
{P} {Vd} de {N}.
{P} {Vs} {Ns} in {A}.
{P} wachtte met zijn {Ns} op {L}.
{P} was {n} toen de {N} {Vd}.
{P} is {d} in {A} overleden.
{P} eindigde als tweede, voor {P} en {P}.
{P} en {P} {V} de {Ns}.
{L} {Vd} hem twee keer.
{L} werd in {y} ontslagen door {L}.
{L} biedt excuses aan.
{L} hoorde het op de radio.
Voor {P} is de {N} {Adj}.
De {N} van {P} is {Vp}.
De aanhang van {L} {Vd} {Ns}.
De partij van {L}, {O}, haalde {n} procent.
Het gaat om {P} en {P}.
{Qs} {V} de {N}.
{Qs} in {A} zijn {Adj}.
{Qs} zijn {Adj}, vindt {O}.
{Qs} en {Qs} {V} {S}.
{Qs} mogen van {O} geen {Ns} {V}.
{Q} is {Adj}, zegt {P}.
{Q} in {A} {Vd} {L}.
{Q} van {C} is {Vp}.
De {q} van {O} is {Vp}.
De {qs} van {C} {V} de {N}.
{Rc} {P} van {O} is {Adj}.
{Rc} {P} {Vd} de {N}.
{Rc} {L} {say} dat {S} {Vs}.
{Rc} {P} ({o}) {Vs} {K}.
Volgens {rc} {P} is de {N} {Adj}.
Dat zegt {rc} {L} van {O}.
{P}, {rc} bij {C}, {Vs} de {Ns}.
{Bc} {C} {Vs} de {N}.
{Bc} {C} uit {A} {Vd} {n} {Ns}.
{Bc} {s} is failliet.
{C}, een {j} {bc}, {Vs} {Ns}.
{C} is een {bc} uit {A}.
Het {bc} {C} {Vs} de {Ns}.
De {bc} {C} {Vs} de {Ns}.
{A} {n}, {A} {n}, {A} {n}.
{A} {n} graden, {A} {n} graden.
{A} +{n}, {A} -{n}, {A} onveranderd.
{s} - {s} {n}-{n}
Uitslagen: {s} - {s} {n}-{n}, {s} - {s} {n}-{n}.
1. {P} ({s}), 2. {P} ({s}), 3. {P}.
{d} is er kans op regen in {A}.
{C}, een {j} {bodyh}, {Vs} {n} {Ns}.
{C}, een {J} {bodyd}, schrapt {n} banen.
{C}, een {bodyh} uit {A}, heeft {Ns} {Vp}.
{C}, een {bodyd} in {A}, {say} niets te weten.
{C}, de {J} {bodyd}, neemt {C} over voor {m}.
{C}, het {bodyh} van {P}, is failliet verklaard.
{C} uit {A} is failliet verklaard.
{C} uit {K} neemt het {J} {C} over voor {m}.
{C} betaalde {m} aan {P}, zegt {O}.
{C} wil pas na de zomer weer praten.
{C} zegt genoeg mensen te hebben.
{C} sluit een fabriek in {A}.
{C} levert {Ns} aan {S}.
{C} ontslaat {n} mensen in {A}.
{C} noemt dat {Adj}.
{C} belooft {Ns}.
{C} betwist de {Ns} van {O}.
{C} exploiteert {Ns} in {A} en {A}.
{C} is een dochter van {C}.
{C} staat onder toezicht van {O}.
{C} verloor een zaak tegen {K}.
{O} geeft {C} de schuld.
{O} gaf {C} gelijk in de zaak tegen {P}.
{O} vernietigde het plan van {C} in {A}.
{O} sleept {C} voor de rechter.
{O} ziet niets in het plan van {C}.
{O} is teleurgesteld in {S}.
{O} blijft bij zijn cijfers.
{O} in {A} gaat samenwerken met {O}.
{O} in {A} wordt gesloten.
{O} veroordeelt het geweld in {A}.
{O} onthield zich van stemming.
{O} is een {bodyh}.
{O} is een {bodyd} met {n} leden.
{s} noemt de staking onrechtmatig.
{s} staat bekend als {Ae} aandeelhouder.
{s} belooft de {Ns} te {V}.
{s} heeft niet gereageerd.
{s} onthield zich.
{s} en {s} fuseren.
{s} en {s} steunen dat.
{s} en {s} verhogen hun premie.
{s} had {Ns} moeten {V}.
Het {bodyh} {C} {Vs} {Ns}.
De {bodyd} {C} {Vs} {Ns}.
{Bodyh} {C} {Vs} de {N}.
{Bodyh} {s} uit {A} is failliet.
{Bodyd} {C} {Vs} de {N}.
{Bodyd} {s} betaalde {P} {m}.
De {J} {bodyd} {C} krijgt een boete van {m}.
Het {J} {bodyh} {C} trekt zich terug uit {K}.
De brand woedt bij {bodyh} {C}.
Aan boord waren {n} mensen, aldus {bodyd} {C}.
De vakbonden eisen een sociaal plan van {C}.
De raad van commissarissen van {C} komt in {A} bijeen.
De aandeelhouders van {C} zijn {Adj}.
De lucht rond {C} is {Adj}.
De grootste aandeelhouder van {C} is {C}.
De deal tussen {C} en {C} moet nog worden goedgekeurd door {W}.
Het overleg tussen {O} en {C} is mislukt.
Het conflict tussen {L} en {S} {Vs}.
Het plan van {C} is {Adj}.
Het rapport van {O} is {Adj}.
Het bod van {C} is {Adj}.
Topman {P} van {C} stapt op.
Rector {P} van {O} is teleurgesteld.
Trainer {P} van {s} prees {L}.
Econoom {P} van {O} verwacht {Ns}.
{P} van {C} verwacht dat {W} de rente verlaagt.
{P}, econoom bij {O}, ziet de {N} {V}.
{P}, oprichter van {C}, verwerpt het rapport.
{P}, een {person} uit {A}, {Vs} de {Ns}.
{P} ({n}), een {person} uit {A}, {Vd} de {N}.
{P}, de {person}, woont in {A}.
{P} leidt {O} sinds {y}.
{P} opent {d} een restaurant, {C}, aan de {A}.
{P} doet namens {O} mee aan de verkiezingen in {K}.
{P} teelt {Ns} in {A}.
{P} stond terecht voor de rechtbank van {A}.
{P} kreeg in {A} de {X}.
{P} bracht in maart {x} uit.
{P} verdedigde dat in {A}.
{P} trekt naar {A}.
{L} maakte twee doelpunten voor {s} tegen {s}.
{L} scoorde tegen {s}.
{L} verkoopt vooral aan {K}.
{L} diende een motie in tegen {S}.
{L} volgde {P} op.
{L} blijft aan.
{L} is opgelucht.
{L} zit vast in {A}.
De broer van {P} kreeg {m}.
De weduwe van {L} woont in {A}.
De arts {P} werkt in {A}.
Zijn advocaat, {P}, vraagt vrijspraak.
Haar voorganger, {P}, vertrok naar {C}.
De partijleider, {P}, spreekt van fraude.
Kamerlid {P} ({o}) wil opheldering van minister {L}.
Kamerlid {L} vroeg {f} {L} om uitleg.
Minister {L} van Financiën is daar blij mee.
Minister {P} van Justitie {Vs} de {N}.
Burgemeester {P} spreekt van een bittere dag voor {A}.
Burgemeester {L} van {A} {Vd} de {N}.
Omwonende {P} is opgelucht.
{Person} {P} wint de {X}.
{Person} {L} bezocht {A}.
Curator {P} zoekt een koper voor {C}.
In {A} klagen bewoners over {C}.
In {A} en {A} is de {N} {Adj}.
In de {place} {A} zijn {n} mensen opgepakt.
Het dorp {A} verzet zich tegen een azc.
Het eiland {A} is {Adj}.
De gemeente {A} praat met {O}.
De {place} {A} is {Vp}.
De hulp heeft {A} niet bereikt.
De brand in {A} is onder controle.
De mijn bij {A} gaat dicht.
De weg van {A} naar {A} is {Vp}.
De kust van {A} is {Adj}.
De kerk in {A} staat leeg.
Bewoners van {A} moesten hun huis uit.
Boeren rond {A} {V} {Ns}.
Voor de kust van {A} is een boot gezonken.
Op de {A} demonstreerden {n} mensen.
Op de {A} bij {A} is een man aangehouden.
Over {A} wordt weinig gezegd.
Uit {A} komen {Ns}.
Hij verhuisde van {A} naar {A}.
Zij woont in {A}, een {place} in {K}.
Ze vluchtten naar {A}.
Dat is slecht nieuws voor {A}.
Dat is slecht nieuws voor {C}.
Vanaf {A} varen {Ns} naar {A}.
{A} schrapt {n} vluchten.
{A} is een {place} in {K}.
{A} telt {n} inwoners.
{A} krijgt een nieuwe burgemeester, {P}.
{A} en {W} zijn het eens over {Ns}.
{W} moet de overname nog goedkeuren.
{W} en {W} deden geen mededelingen.
De {ship} {x} is bij {A} vastgelopen.
De {ship} {x}, met {n} mensen aan boord, is bij {A} gezonken.
De {x}, een {ship} van {C}, ligt in {A}.
De tropische storm {x} kostte {n} mensen in {A} het leven.
De orkaan {x} trok over {K}.
Het album {x} verscheen in {y}.
Het boek {x} van {P} kreeg de {X}.
Het kabinet trekt de {X} in, zegt {P}.
De {X} geldt ook in {A}.
De renner van {s} won de {X}.
{Ae} {Ns} van {S} {V} {A}.
`
  .trim()
  .split('\n');
