/** Written by `npm run fit:salience -- --record`. */
export const WEIGHTS = {
  bias: -3.51,
  shareOfMentions: 0.97,
  inOpening: 0.82,
  early: 1.22,
  mentions: 1.68,
  positions: 1.19,
  leads: 0.67,
  withoutName: -0.65,
  spokesperson: -0.74,
};
