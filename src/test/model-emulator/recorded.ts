// Answers as a model would give them that reads like the annotators: a check of the way from an answer to a briefing, not
// of any model. Run by itself it is an endpoint to try `ENGINE=llm` on, for the project's own annotated articles.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startModelEmulator } from './index.ts';

interface Annotated {
  readonly text: string;
  readonly actors: readonly {
    id: string;
    name: string;
    aliases: string[];
    kind: string;
    role: string | null;
    salience: string;
  }[];
  readonly positions: readonly {
    actor: string | null;
    holder: string;
    cue: string;
    stance: string;
    statement: string;
  }[];
  readonly motives: readonly {
    actor: string;
    motive: string;
    action: string | null;
    basis: string;
    attributedTo: string | null;
    negated: boolean;
  }[];
  readonly questions: readonly { text: string; kind: string }[];
}

export function annotatedArticles(pattern: string): readonly Annotated[] {
  const files = globSync(pattern, { cwd: fileURLToPath(new URL('../../engine/gold/', import.meta.url)) }).sort();
  return files.map((file) => JSON.parse(readFileSync(new URL(`../../engine/gold/${file}`, import.meta.url), 'utf8')));
}

export function recordedAnswer({ actors, positions, motives, questions }: Annotated): string {
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null;
  return JSON.stringify({
    bottomLine: [],
    actors: actors.map(({ name, aliases, kind, role, salience }) => ({
      name,
      aliases,
      kind,
      role,
      main: salience === 'main',
    })),
    positions: positions.map(({ actor, holder, cue, stance, statement }) => ({
      actor: nameOf(actor),
      holder,
      cue,
      stance,
      statement,
      target: null,
    })),
    motives: motives.map(({ actor, attributedTo, ...motive }) => ({
      ...motive,
      actor: nameOf(actor),
      holder: '',
      attributedTo: nameOf(attributedTo),
    })),
    questions: questions.map(({ text, kind }) => ({ question: text, kind, about: null })),
  });
}

if (import.meta.main) {
  const emulator = await startModelEmulator();
  const articles = annotatedArticles('{nl,en}/*.json');
  emulator.answer = ({ user }) => {
    const article = articles.find(({ text }) => user.includes(text.trim()));
    return article ? { text: recordedAnswer(article) } : { status: 404 };
  };
  console.log(`ENGINE=llm LLM_MODEL=recorded LLM_CONTEXT_TOKENS=32768 LLM_BASE_URL=${emulator.baseUrl.openai}`);
}
