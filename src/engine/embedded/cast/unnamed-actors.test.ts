import { testActors } from '../../../test/actors-of.ts';

testActors('actors without a name', {
  'a group to which something is done': [
    [
      'en',
      'The police arrested two Danish diplomats on Monday.',
      'police [organisation]',
      'two Danish diplomats = Danish diplomats = diplomats [group]',
    ],
    ['en', 'Three miners were rescued after a night below ground.', 'Three miners = miners [group]'],
    ['nl', 'Twee onderwijzers zijn geschorst na klachten.', 'Twee onderwijzers = onderwijzers [group]'],
    ['nl', 'De politie pakte vier tieners op.', 'politie [organisation]', 'vier tieners = tieners [group]'],
    ['en', 'Two soldiers were wounded.', 'Two soldiers = soldiers [group]'],
    ['nl', 'Drie mannen zijn aangehouden.', 'Drie mannen = mannen [group]'],
    ['nl', 'De marktkooplui zijn verdeeld over het plan.', 'marktkooplui [group]'],
  ],
  'how many there are of a group': [
    ['en', 'Thousands of protesters marched on parliament.', 'Thousands of protesters = protesters [group]'],
    ['nl', 'Een groep boze dorpelingen blokkeert de weg.', 'groep boze dorpelingen = dorpelingen [group]'],
  ],
  'numbers of numbers, shares of things, boards that decide nothing': [
    ['en', 'Hundreds of thousands of people crowded the square.', 'Hundreds of thousands of people = people [group]'],
    ['en', 'Thousands gathered on the quay.', 'Thousands [group]'],
    ['en', 'The majority of outfits won applause.'],
    ['en', 'The message board crashed on Monday.'],
    ['nl', 'Het aantal winkeliers daalt.'],
  ],
  'people that an adjective stands for, functions of two words, the state': [
    ['nl', 'Uit onderzoek blijkt dat jongeren later trouwen.', 'jongeren [group]'],
    ['nl', 'De officier van justitie eist acht jaar cel.', 'officier van justitie = officier [person]'],
    ['en', 'The state argued that the bridge was safe.', 'state [state]'],
    ['en', 'The state of the roads surprised him.'],
  ],
  'whose study or attack it is, and who is blamed': [
    ['nl', 'Na een aanval van jihadisten brandde de markt af.', 'jihadisten [group]'],
    ['nl', 'Uit cijfers van Weerbureau Nederland blijkt dat het warmer wordt.', 'Weerbureau Nederland [organisation]'],
    ['en', 'The union sued Brightwater Homes.', 'union [organisation]', 'Brightwater Homes [organisation]'],
  ],
  'what those who are named are together': [
    ['nl', 'Ministers Jan Postma en Karin Vos zwijgen.', 'Jan Postma [person]', 'Karin Vos [person]'],
  ],
  'who speaks at the end of a sentence, and how they know': [
    [
      'en',
      'Jets bombed a market in the town, medics and residents said, in the worst raid of the year.',
      'medics [group]',
      'residents [group]',
    ],
    [
      'en',
      'It wants a sale, and people familiar with the matter say the board has agreed.',
      'people familiar with the matter = people [group]',
      'board [organisation]',
    ],
    ['en', 'One person close to Ada Blunt said the deal was dead.', 'Ada Blunt [person]'],
  ],
  'who stands behind the verb that reports': [
    [
      'en',
      'Because Russia is watching, say Western officials.',
      'Russia [state]',
      'Western officials = officials [group]',
    ],
  ],
  'a stand that is taken with *to be*': [
    ['en', 'Analysts were less surprised.', 'Analysts [group]'],
    ['en', 'Analysts were fewer.'],
    ['en', 'Shareholders appear less troubled.', 'Shareholders [group]'],
    ['nl', 'Omwonenden zijn opgelucht.', 'Omwonenden [group]'],
  ],
  'people whom a tag or a pronoun hides': [
    ['en', 'It rained. Volunteers built a wall.', 'Volunteers [group]'],
    ['en', 'It was a campaign which managers referred to as a trial.', 'managers [group]'],
  ],
  'bodies and places that act without a name': [
    ['en', 'A court in Boston fined the firm on Monday.', 'court in Boston [organisation]'],
    ['en', 'The king will return, the palace said.', 'king [person]', 'palace [organisation]'],
    ['nl', 'De stad meldde dat het te laat was.', 'stad [organisation]'],
    ['nl', 'De rensters reageren woedend.', 'rensters [group]'],
    ['en', 'At least 34 soldiers were killed.', '34 soldiers = soldiers [group]'],
  ],
  'two nouns for one body': [
    [
      'en',
      'The council made its best offer. The authority said it must save. The service Acas will mediate.',
      'authority = council [organisation]',
      'Acas (service) = service Acas [organisation]',
    ],
    [
      'nl',
      'Vooruit wil minder subsidie. De nationale ploeg weigerde te rijden.',
      'Vooruit [organisation]',
      'nationale ploeg [organisation]',
    ],
  ],
  'who comes back, and who is blamed, freed or named with examples': [
    ['en', 'The mayor was ill. The mayor went home.', 'mayor [person]'],
    ['en', 'He met the drivers in May. In June he wrote to the drivers.', 'drivers [group]'],
    ['en', 'The union slammed Brightwater Homes.', 'union [organisation]', 'Brightwater Homes [organisation]'],
    ['en', 'No miners were rescued.'],
    ['en', 'Critics praised painters such as Ann Lowe.', 'Critics [group]'],
  ],
  'a group that is only meant, counted or told': [
    ['en', 'Two people were injured.'],
    ['en', 'It would be cheaper to recruit veterans.'],
    ['en', 'The plans were seen by reporters.'],
  ],
});
