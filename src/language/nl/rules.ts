import { type SegmentationRules, wordSet } from '../rules.ts';

/** Dutch, as the UD Dutch treebanks write it. */
export const DUTCH: SegmentationRules = {
  language: 'nl',
  abbreviations: wordSet(`
    aanv afb afd afl aj alg amst apr arr asp assoc aug a.u.b a.s b.g.g b.v bc bew bijl bijv bl blz bur burg bv ca
    cie co com corp c.q c.s dd dec dep desg dhr dir d.d d.i d.m.v d.w.z e.a e.d e.v e.o eig enz etc ev evt excl fa
    feb febr fl fr gebr ged gem gesch gld gr h.t hfst hs i.c i.e i.h.a i.h.b i.i i.o i.p.v i.s.m i.t.t i.v.m inc
    incl ind inf inkl inz int jan jl jr jul jun kath kg km lab lib lic lt ltd m.a.w m.b.t m.b.v m.i m.i.v m.m m.n
    m.u.v md mej mgl mid mij milj min mld mln mm mnd mrd mrt mv n.a.v n.b n.v.t ned nl nm nom nov nr nrs n.o.m o.a
    o.b.v o.i o.l.v o.m o.t.v okt onb ong oorspr opm ovl ov p.a p.p pag par pct pct penn pk plm plv pnt pp ppm priv
    prot prov ptn publ q.q ref reg resp s.v.p sec sept soc sr st t.a.v t.b.v t.g.v t.n.v t.o.v t.w.v t.z.t tel temp
    uitg v.a v.chr v.d v.h v.j v.l.n.r v.v verg verl verm vert vgl vlg vnl vol voorz vs vz w.o w.v.t.t.k weled wnd
    z.g z.i z.o.z z.s.m zg zgn zn
  `),
  numbered: wordSet('art fig nr nrs no blz hfst par za zo wo di do ma vr'),
  titles: wordSet(`
    adm arch bc col dr drs ds dhr em fr gen ing ir jhr jkvr kap kol lt luit maj mej mevr mgr mr mrs ms mw pr prof
    rk sgt ste wm chr th ph
  `),
  hyphenJoins: true,
  joiningPrefixes: new Set(),
  slashJoins: true,
  bracketsJoin: true,
  apostropheWord:
    /['’‘`´](?:s-(?:[\p{L}\p{M}]+)(?:-[\p{L}\p{M}]+)*|(?:t|s|n|m|k|r|er|ns|ie|tis|twas|rin|ruit|eens)(?![\p{L}\p{M}\p{N}])|\d\d(?!\d)(?:-[\p{L}\p{M}]+|-['’]?\d\d(?!\d))?)/iuy,
  split: () => 0,
  separableVerbs: true,
  functionWords: wordSet(
    'aangaande aleer alhoewel alvorens beneden benevens betreffende bewesten bezijden bezuiden blijkens bovenop contra \
    daar dankzij ex exclusief gedurende gegeven gezien halverwege hangende inclusief ingevolge inzake jegens krachtens \
    luidens mitsgaders naargelang namens nevens niettegenstaande nopens omstreeks omtrent ondanks ongeacht opdat overeenkomstig \
    per pro qua rondom sedert staande teneinde tenzij terzake trots uitgezonderd vanuit vanwege versus via volgens voorbij wegens zijdens',
  ),
  openers: wordSet(`
    De Het Een Dat Dit Die Deze Hij Zij Ze We Wij Ik Je Jij U Er In Op Met Voor Van Na Bij Als Maar En Want Toen Daar
    Daarom Ook Volgens Om Door Tijdens Sinds Toch Nu Wat Wie Hoe Waarom Niet Zo Dan Aan Uit Tot Over Tegen Onder Geen
    Alle Veel Hoewel Omdat Terwijl Vanaf Sommige Beide Zijn Haar Hun Mijn Ons Onze Daarmee Daarna Hiermee Intussen
    Inmiddels Vooral Verder Eerder Later Bovendien Zondag Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Gisteren
    Vandaag Morgen
  `),
};
