import { type SegmentationRules, wordSet } from '../rules.ts';

const CLITIC = /.(n['’`]t|['’`´](?:s|m|re|ve|ll|d))$/iu;
/** Contractions without an apostrophe and the length of their first word. */
const FUSED: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
  dunno: 2,
  dont: 2,
  doesnt: 4,
  didnt: 3,
  isnt: 2,
  wasnt: 3,
  arent: 3,
  werent: 4,
  havent: 4,
  hasnt: 3,
  hadnt: 3,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  wont: 2,
  cant: 2,
  im: 1,
  ive: 1,
  thats: 4,
};

function split(form: string, before: string, after: string): number {
  const clitic = CLITIC.exec(form);
  if (clitic) {
    // "o'clock's" aside, what stands before the clitic is a word; years and plurals (80's) stay whole.
    const at = form.length - clitic[1]!.length;
    return /^\d+$/.test(form.slice(0, at)) ? 0 : at;
  }
  // A plural possessive: the teachers' union. A closing quote has no word after it or an opening one before it.
  if (/s['’]$/iu.test(form) && form.length > 2) return form.length - 1;
  const lower = form.toLowerCase();
  if (lower.length > 8 || !Object.hasOwn(FUSED, lower)) return 0;
  if (form === 'IM' && before + after !== '') return 0;
  return FUSED[lower]!;
}

/** English, as the UD English treebanks EWT and GUM write it since 2.8: hyphenated words are three words. */
export const ENGLISH: SegmentationRules = {
  language: 'en',
  abbreviations: wordSet(`
    a.m abbr acct add'l adj adv al apr approx apt arr assn assoc assocs attn aug ave b.a b.c b.s bldg blvd bros c
    calif cc cf ch chap cie co col colo comp comps conf conn cont corp d.c dec del dept depts div dom e.g ed eds eg
    eng enc esp esq est et etc e.t exec ext feb ff fla fr fri ft ga gov't govt hq hr hrs hwy i.e ib ibid inc incl
    ind info int jan jr jul jun kan ky lab lb lbs lit ltd m.d m.p max med mfg mgr mich min mins minn misc mont mos
    mph n.b n.y nat natl neb nov o.k oct okla ont org oz p p.m p.s pct ph.d plc pp pref prev proc pt pub que r.i rd
    refs reg rep resp ret s.c sc sec sept seq ser sgd sp spec sq sr st suppl temp tenn tex thu thur thurs tr treas
    tue tues u.k u.n u.s univ usu v vol vols vs vt wis wk wks wyo yd yr yrs
  `),
  numbered: wordSet('no nos fig figs art sec p pp ch sat sun mon wed mar may op ver'),
  titles: wordSet(`
    adm atty mt sen fr brig capt cmdr col cpl dr ft gen gens gov govs hon lt lts maj messrs mgr mlle mme mr mrs ms msgr pfc
    pres prof profs pvt rep reps rev sens sgt sr st supt ste
  `),
  hyphenJoins: false,
  joiningPrefixes: wordSet(`
    a ante anti arch auto be bi bio co con counter cross de dis e eco electro en euro ex extra fore hydro hyper in infra
    inter intra macro mal mega meta micro mid mini mis mono multi nano neo non o omni over pan para per peri poly post
    pre pro proto pseudo quasi re retro self semi sub super sur tele trans tri u ultra un under uni up vice x
  `),
  slashJoins: false,
  bracketsJoin: false,
  apostropheWord:
    /['’‘`](?:(?:em|til|till|cause|tis|twas|n|bout|round|cos|coz|nuff)(?![\p{L}\p{M}\p{N}])|\d\ds?(?![\p{L}\d]))/iuy,
  split,
  separableVerbs: false,
  functionWords: wordSet(
    'aboard amid amidst anti astride atop bar barring betwixt circa concerning cum excepting excluding given lest minus \
    mid midst notwithstanding opposite pending per plus pro qua re sans save till touching unlike unto versus via vis-à-vis vs \
    whenever whereas whereby wherein whereupon wherever whilst whither',
  ),
  openers: wordSet(`
    The A An This That These Those He She It They We I You His Her Its Their Our My In On At By For With From After
    Before As If When While But And So Or Yet There Then Here What Who Why How Where According Although Because Since
    Also However Meanwhile Not No All Some Many Most Both Each Under Over During Now Once
  `),
};
