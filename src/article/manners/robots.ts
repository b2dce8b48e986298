import { fits, plainPath } from './path-pattern.ts';

/** Of a robots.txt this much is read: RFC 9309, section 2.5, asks for at least 500 KiB. */
const MAX_CHARACTERS = 512 * 1024;
const MAX_RULES = 5_000;

/** What a robots.txt says to one robot. */
export interface Robots {
  /** Whether the rules that are meant for this robot by name let it read a path, query included. */
  allowsNamed(path: string): boolean;
  /** Whether the rules for it, or else those for all, let it read a path. */
  allows(path: string): boolean;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** Reads a robots.txt as RFC 9309 says: of several groups for one robot all rules count. `product`: the robot's name. */
export function robotsOf(text: string, product: string): Robots {
  const name = product.toLowerCase();
  const named: Rule[] = [];
  const all: Rule[] = [];
  let isNamed = false;
  let current: Rule[][] = [];
  let inAgents = false;
  for (const line of text
    .replace(/^\uFEFF/, '')
    .slice(0, MAX_CHARACTERS)
    .split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    switch (key.toLowerCase()) {
      case 'user-agent': {
        if (!inAgents) current = [];
        inAgents = true;
        const token = /^[a-z_-]+|^\*/i.exec(value)?.[0].toLowerCase();
        if (token === name) {
          isNamed = true;
          current.push(named);
        } else if (token === '*') current.push(all);
        break;
      }
      case 'allow':
      case 'disallow':
        inAgents = false;
        if (value !== '')
          for (const rules of current)
            if (rules.length < MAX_RULES)
              rules.push({ allow: key.toLowerCase() === 'allow', pattern: plainPath(value) });
        break;
    }
  }
  return {
    allowsNamed: (path) => allowedBy(named, path),
    allows: (path) => allowedBy(isNamed ? named : all, path),
  };
}

/** The longest pattern that fits decides; of equally long ones, `Allow`. */
function allowedBy(rules: readonly Rule[], path: string): boolean {
  const wanted = plainPath(path);
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!fits(rule.pattern, wanted)) continue;
    if (best === null || rule.pattern.length > best.pattern.length) best = rule;
    else if (rule.pattern.length === best.pattern.length && rule.allow) best = rule;
  }
  return best?.allow ?? true;
}
