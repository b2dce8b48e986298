import type { OpenCue } from '../lexicon.ts';

/** Dutch phrases of what is asked. */
export const ASKED_NL: readonly OpenCue[] = [
  // It is asked.
  {
    kind: 'asked',
    phrases: `vraagt/vragen/vroeg/vroegen zich .. af | vraag/vroeg me/mij/ons af
      | wil/willen/wilde/wilden .. weten of/wie/wat/waar*/hoe*/wanneer
      | vraagt/vragen/eist/eisen/wil/willen .. opheldering | rijst/rijzen .. vraag/vragen
      | roept/roepen .. vragen op
      | wil/willen/wilde/wilden/eist/eisen/eiste/eisten .. antwoorden/opheldering/duidelijkheid/uitleg
      | vraag/vragen .. dringt/dringen/rijst/rijzen/blijft/blijven .. of/wie/wat/hoe*/waarom
      | vraagt/vragen/vroeg/vroegen zich .. of/wie/wat/hoe*/waarom
      | wil/willen/wilde/wilden .. van .. weten of/wie/wat/waar*/hoe*/wanneer
      | stelt/stelden/stellen/stelde .. kamervragen/vragen over/aan | kamervragen | schriftelijke vragen
      | klinkt/klinken .. vraag/vragen | brandende vraag | vraag die .. bezighoudt/stelt/rijst`,
  },
];
