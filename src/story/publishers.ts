import type { ArticleSource } from '../core/article.ts';

/**
 * Who is behind an article: the group that owns the title where it is known, else the site, else what it calls itself.
 * Three feeds of one site are one publisher, and so are titles that share an editorial system.
 */
export function publisherOf({ url, source }: Pick<ArticleSource, 'url' | 'source'>): string {
  const host = hostOf(url) ?? (source !== null && /^[\w-]+(\.[\w-]+)+$/.test(source) ? source.toLowerCase() : null);
  if (host === null) return source === null ? '' : source.trim().toLowerCase();
  const site = siteOf(host);
  return GROUPS.get(site) ?? site;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null;
}

/** The domain that was registered: the last two labels, three below a public suffix of two (`co.uk`). */
function siteOf(host: string): string {
  const labels = host.split('.');
  const isLongSuffix = /^(?:co|com|org|net|ac|gov|edu)\.[a-z]{2}$/.test(labels.slice(-2).join('.'));
  return labels.slice(isLongSuffix ? -3 : -2).join('.');
}

/** Titles that share copy within their group, by public record of ownership. */
const OWNERS: Readonly<Record<string, string>> = {
  'DPG Media': `ad.nl volkskrant.nl trouw.nl parool.nl tubantia.nl gelderlander.nl bd.nl bndestem.nl pzc.nl ed.nl
    destentor.nl indebuurt.nl nu.nl hln.be demorgen.be`,
  Mediahuis: `telegraaf.nl nrc.nl limburger.nl noordhollandsdagblad.nl haarlemsdagblad.nl leidschdagblad.nl
    gooieneemlander.nl ijmuidercourant.nl dvhn.nl lc.nl standaard.be nieuwsblad.be gva.be hbvl.be independent.ie`,
  'News UK': 'thetimes.co.uk thesundaytimes.co.uk thesun.co.uk',
  Reach:
    'mirror.co.uk express.co.uk dailyrecord.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk walesonline.co.uk',
  DMGT: 'dailymail.co.uk mailonsunday.co.uk inews.co.uk metro.co.uk',
  BBC: 'bbc.co.uk bbc.com',
  Guardian: 'theguardian.com guardian.co.uk',
};
const GROUPS: ReadonlyMap<string, string> = new Map(
  Object.entries(OWNERS).flatMap(([group, sites]) => sites.split(/\s+/).map((site) => [site, group] as const)),
);
