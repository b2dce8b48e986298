import { ACTOR_KINDS, BASES, QUESTION_KINDS, STANCES } from '../../core/briefing.ts';

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const yesNo = { type: 'boolean' };
const one = (values: readonly string[]) => ({ type: 'string', enum: values });
const list = (items: object) => ({ type: 'array', items });
/** Strict schemas want every property required and no others. */
const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** The answer that a model is asked for: quotes and labels, no offsets, which models cannot count. */
export const ANSWER_SCHEMA = object({
  bottomLine: list(text),
  actors: list(object({ name: text, aliases: list(text), kind: one(ACTOR_KINDS), role: textOrNull, main: yesNo })),
  positions: list(
    object({ actor: textOrNull, holder: text, cue: text, stance: one(STANCES), statement: text, target: textOrNull }),
  ),
  motives: list(
    object({
      actor: textOrNull,
      holder: text,
      motive: text,
      action: textOrNull,
      basis: one(BASES),
      attributedTo: textOrNull,
      negated: yesNo,
    }),
  ),
  questions: list(object({ question: text, kind: one(QUESTION_KINDS), about: textOrNull })),
});
