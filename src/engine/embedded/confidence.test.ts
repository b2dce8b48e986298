import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { briefWholly } from '../../test/brief-plainly.ts';
import { confidenceOf } from './confidence.ts';

describe('confidence', () => {
  it('a rule that was right more often is surer, one that was never seen is even', () => {
    assert.ok(confidenceOf('quotation') > confidenceOf('noun'));
    assert.equal(confidenceOf('never seen'), 0.5);
  });

  it('what nobody known holds is less sure', () => {
    assert.ok(confidenceOf('quotation', 'position') < confidenceOf('quotation'));
    assert.ok(confidenceOf('purpose', 'motive') < confidenceOf('purpose', 'position'));
  });

  it('each item of a briefing has one between 0 and 1', async () => {
    const { briefing } = await briefWholly(
      'Mayor Karen Baker said the bridge would be closed to save money. Drivers were urged to stay at home. It is unclear who will pay.',
      'en',
    );
    const items = [...briefing.positions, ...briefing.motives, ...briefing.questions];
    assert.ok(items.length >= 3);
    for (const { confidence } of items) assert.ok(confidence > 0 && confidence < 1);
    const [said, urged] = briefing.positions;
    assert.ok(said!.confidence > urged!.confidence);
  });
});
