/** What a language's copies with invented names are written with, see renamed.ts. */
export interface NamingWords {
  /** Between a person and whom they speak for, a minister and the portfolio. */
  readonly of: string;
  readonly minister: string;
  /** Definite articles, the one of most names first. */
  readonly articles: readonly [string, string];
  /** Nouns that tell what a body is, with what is compounded in front of them (*spoorbedrijf*). */
  readonly body: RegExp;
  /** Adjectives of origin. */
  readonly origin: RegExp;
}

export const NAMING_WORDS: Readonly<Record<string, NamingWords>> = {
  nl: {
    of: 'van',
    minister: 'minister',
    articles: ['de', 'het'],
    body: /(?:bedrijf|concern|bank|bond|club|vereniging|organisatie|maatschappij|partij|fabrikant|producent|keten|krant|dagblad|weekblad|zender|omroep|stichting|fonds|instituut|bureau|fabriek|brouwerij|uitgeverij|holding|onderneming|orkest|ploeg|verzekeraar|vervoerder|leverancier|corporatie|centrale|federatie|instelling|werf|rederij|dochter|concurrent|sponsor|belegger|handelaar|bouwer|exploitant|fractie|beweging|groepering|coalitie|koepel|denktank|universiteit|hogeschool|museum|festival|gezelschap|agentschap|autoriteit|consortium|winkel|coöperatie)$/,
    origin: /^\p{Lu}\p{Ll}{3,}e$/u,
  },
};
