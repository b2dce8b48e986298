import { type ErrorDetails, SitrepError } from '../../core/errors.ts';
import { collapse } from './blocks.ts';
import type { DomDocument } from './dom.ts';

/** How a page was got. Plain data: it may go to another thread. */
export interface PageVisit {
  /** After redirects. */
  readonly url: string;
  /** What the person gave. */
  readonly asked: string;
  readonly status: number;
  /** The `cf-mitigated` header, by which one maker of bot walls says what it did. */
  readonly mitigated: string | null;
}

/** The same, with its addresses parsed. */
export interface Visited {
  readonly url: URL;
  readonly asked: URL;
  readonly status: number;
  readonly mitigated: string | null;
}

/** What is to be seen of a page before anything is taken out of it. */
export interface PageFace {
  readonly visit: Visited | null;
  /** The source as it came. */
  readonly html: string;
  readonly title: string;
  /** It calls itself an article: then words alone, which articles about walls use too, make no wall of it. */
  readonly isArticle: boolean;
  /** All visible text, white space collapsed, at most a few thousand characters. */
  readonly words: string;
  readonly wordCharacters: number;
}

const FACE_CHARACTERS = 6_000;
/** A page with more visible text than this is no wall, whatever words it uses. */
const WALL_CHARACTERS = 2_500;

export function faceOf(document: DomDocument, page: Pick<PageFace, 'html' | 'visit' | 'isArticle'>): PageFace {
  const words = visibleText(document);
  const title = collapse(document.querySelector('title')?.textContent ?? '').slice(0, 300);
  return { ...page, title, words: words.slice(0, FACE_CHARACTERS), wordCharacters: words.length };
}

/**
 * The wall that stands where an article was asked for, as the error that names it; null where there is none. Call for
 * every status; a wall is told by several signs together, because articles about walls use the same words.
 */
export function wallOf(face: PageFace): SitrepError | null {
  return consentWall(face) ?? botWall(face) ?? missingPage(face) ?? refusal(face);
}

/** A page that scripts must still fill: nothing to read, but scripts and an empty mounting point, or a plea for them. */
export function isScriptShell(face: PageFace): boolean {
  if (face.wordCharacters > 600) return false;
  const plea =
    /(?:enable|turn on|zet|schakel|activeer)\b.{0,40}\bjava-?script|java-?script\b.{0,60}\b(?:required|disabled|enabled|vereist|nodig|inschakelen|ingeschakeld|uitgeschakeld)/i;
  const mount =
    /<(?:div|main|app-root)\b[^>]{0,200}\bid=["']?(?:root|app|__next|__nuxt|___gatsby|main-app|react-root)["']?[^>]{0,200}>\s*(?:<\/|<!--)|<app-root\b/i;
  return plea.test(face.html.slice(0, 200_000)) || (mount.test(face.html) && /<script\b/i.test(face.html));
}

/** Hosts and paths where publishers and consent managers park visitors who have not chosen yet. */
const CONSENT_HOST = /^(?:myprivacy|consent|privacy-?gate|cmp|choices|guce|cookies?|toestemming)\.|^consent-/;
const CONSENT_PATH =
  /\/(?:privacy-?(?:gate|wall)|cookie-?(?:wall|consent|toestemming|accept)|consent|collectconsent|toestemming)(?:[/.?]|$)/i;
const CONSENT_WORDS =
  /\b(?:cookies?|toestemming|privacy-?(?:instellingen|voorkeuren|settings)|consent|akkoord|accepteren|accept all|alles accepteren|partners|persoonsgegevens|personal data|gepersonaliseerde|personali[sz]ed)\b/gi;

/** What stands on the buttons of a consent page. */
const CHOICE =
  />\s*(?:ja,? )?(?:ik ga )?(?:akkoord|accepteren|alles (?:accepteren|toestaan)|accept(?: all)?|agree|i agree)\b/i;

function consentWall(face: PageFace): SitrepError | null {
  const { visit } = face;
  const error = () => new SitrepError('page-consent', visit ? { address: visit.url.hostname } : {});
  const moved = visit !== null && (CONSENT_HOST.test(visit.url.hostname) || CONSENT_PATH.test(visit.url.pathname));
  if (moved && visit.url.href !== visit.asked.href && face.wordCharacters < 3 * WALL_CHARACTERS) return error();
  if (face.isArticle || face.wordCharacters > WALL_CHARACTERS) return null;
  const hits = face.words.match(CONSENT_WORDS)?.length ?? 0;
  const titled = /privacy gate|cookie|toestemming|consent|before you continue|voordat (?:je|u) verdergaat/i.test(
    face.title,
  );
  const dense = hits >= 4 && hits * 150 > face.wordCharacters;
  return (moved && CHOICE.test(face.html)) || (titled && hits >= 2) || dense ? error() : null;
}

/** Traces that the makers of bot walls leave in the source. */
const CHALLENGE_TRACE =
  /\/cdn-cgi\/challenge-platform\/|cf-chl-|challenges\.cloudflare\.com|captcha-delivery\.com|px-captcha|_Incapsula_Resource|awsWafCookieDomainList|\/_sec\/cp_challenge|geo\.captcha|hcaptcha\.com\/1\/api|recaptcha\/(?:api|enterprise)|friendlycaptcha|arkoselabs|kasada/i;
const CHALLENGE_WORDS =
  /\b(?:just a moment|attention required|checking (?:your browser|if the site connection)|verify(?:ing)? (?:you are|that you are|you're) (?:a )?human|are you a (?:robot|human)|i(?:'|’)?m not a robot|press (?:&|and) hold|ben je een (?:robot|mens)|bent u een (?:robot|mens)|ik ben geen robot|bevestig dat (?:je|u) (?:een mens|geen robot)|unusual traffic|ongebruikelijk verkeer|security check|beveiligingscontrole|complete the captcha|captcha)\b/i;
const BLOCK_WORDS =
  /\b(?:access denied|request unsuccessful|incapsula incident|you have been blocked|request (?:was )?blocked|error 1020|reference #[\da-f.]+|toegang geweigerd|geblokkeerd|automated (?:access|requests?)|geautomatiseerd(?:e)? (?:toegang|verkeer|verzoeken)|bot(?:s)? (?:detected|gedetecteerd))\b/i;

function botWall(face: PageFace): SitrepError | null {
  const { visit } = face;
  const where: ErrorDetails = visit ? { address: visit.url.hostname } : {};
  if (visit?.mitigated === 'challenge') return new SitrepError('page-captcha', where);
  if (face.wordCharacters > WALL_CHARACTERS / 2) return null;
  const refused = visit !== null && [202, 401, 403, 405, 418, 429, 503].includes(visit.status);
  const trace = CHALLENGE_TRACE.test(face.html.slice(0, 300_000));
  const said = `${face.title}\n${face.words}`;
  if (CHALLENGE_WORDS.test(said) && (trace || refused || face.wordCharacters < 500))
    return new SitrepError('page-captcha', where);
  if (trace && (refused || face.wordCharacters < 200)) return new SitrepError('page-captcha', where);
  if (BLOCK_WORDS.test(said) && (refused || face.wordCharacters < 400))
    return new SitrepError('page-blocked', { ...where, ...(visit ? { status: visit.status } : {}) });
  return null;
}

const MISSING =
  /\b(?:404|not found|page (?:does(?:n['’]t| not) exist|(?:can(?:no|['’])t|could ?n[o'’]t) be found)|(?:pagina|artikel) (?:is )?niet (?:gevonden|beschikbaar)|(?:pagina|artikel) bestaat niet|deze pagina bestaat niet|kunnen (?:we|wij) (?:deze|de) pagina niet vinden|no longer available|niet meer beschikbaar|nicht gefunden|oops|oeps)\b/i;

/** A page that says that there is no such page, under a status of success; or the front page in its stead. */
function missingPage(face: PageFace): SitrepError | null {
  const { visit } = face;
  if (visit === null || visit.status >= 300) return null;
  const error = () => new SitrepError('address-not-found', { address: visit.url.hostname, reason: 'soft-404' });
  if (isFrontPage(visit.url) && !isFrontPage(visit.asked)) return error();
  const head = /<h1\b[^>]*>(.{0,400}?)<\/h1>/is.exec(face.html)?.[1]?.replace(/<[^>]*>/g, ' ') ?? '';
  const titled = !face.isArticle && (MISSING.test(face.title) || MISSING.test(head));
  if (
    titled &&
    face.wordCharacters < WALL_CHARACTERS &&
    /\b404\b|niet|not|n['’]t|no longer|oops|oeps/i.test(`${face.title} ${head}`)
  )
    return error();
  return !face.isArticle && face.wordCharacters < 500 && MISSING.test(face.words.slice(0, 300)) ? error() : null;
}

function isFrontPage(url: URL): boolean {
  return (
    /^\/(?:(?:nl|en|home|index(?:\.\w+)?)\/?)?$/i.test(url.pathname) &&
    !/[?&](?:p|id|article|artikel)=/.test(url.search)
  );
}

/** What the status of an answer means where the page itself does not tell. */
function refusal(face: PageFace): SitrepError | null {
  const { visit } = face;
  if (visit === null || (visit.status >= 200 && visit.status < 300)) return null;
  const where = { address: visit.url.hostname, status: visit.status };
  if (visit.status === 402) return new SitrepError('page-paywalled', where);
  if (visit.status === 401 || visit.status === 403 || visit.status === 451)
    return new SitrepError('page-blocked', where);
  return null;
}

function visibleText(document: DomDocument): string {
  const copy = document.cloneNode(true);
  for (const element of [...copy.querySelectorAll('script,style,noscript,template,svg,iframe,head')]) element.remove();
  return collapse(copy.body?.textContent ?? '');
}
