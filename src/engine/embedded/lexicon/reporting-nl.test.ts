import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportingVerb } from './lexicon.ts';
import { AGAINST } from './reporting-nl/against.ts';
import { IN_FAVOUR } from './reporting-nl/in-favour.ts';
import { JUDGING } from './reporting-nl/judging.ts';
import { SAYING } from './reporting-nl/saying.ts';
import { SEVERAL_SENSES } from './reporting-nl/several-senses.ts';
import { WANTING } from './reporting-nl/wanting.ts';

const FILES = { SAYING, JUDGING, WANTING, AGAINST, IN_FAVOUR, SEVERAL_SENSES };

function formsOf({ forms, particle, participles }: ReportingVerb): readonly string[] {
  const finite = forms.split(' ');
  const joined = particle ? finite.map((form) => particle + form) : [];
  return [...finite, ...joined, ...(participles?.split(' ') ?? [])];
}

test('Dutch verbs of different files share no form, so that their order does not matter', () => {
  const fileOf = new Map<string, string>();
  for (const [file, verbs] of Object.entries(FILES))
    for (const form of verbs.flatMap(formsOf)) {
      assert.equal(fileOf.get(form) ?? file, file, `${form} also stands in ${fileOf.get(form)}`);
      fileOf.set(form, file);
    }
});
