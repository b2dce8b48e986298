import { testActors } from '../../../test/actors-of.ts';

testActors('states', {
  'teams of states': [
    [
      'nl',
      'In de halve finale van het WK won Oranje met 2-1 van Egypte. De spits scoorde twee doelpunten, de bondscoach was tevreden. Na rust kreeg de keeper rood.',
      'Oranje [organisation]',
      'Egypte [organisation]',
    ],
  ],
  'Brussels and the Union': [
    [
      'en',
      'The European Commission told the firms to sell. Brussels feared a monopoly.',
      'European Commission = Brussels [state]',
      'firms [group]',
    ],
    ['en', 'Brussels wants both to sign. The European Union paid for the dam.', 'European Union = Brussels [state]'],
    ['nl', 'Zij verwijt Brussel haast. De EU wil een akkoord.', 'EU = Brussel [state]'],
    ['nl', 'Brussel stuurt hulp. België wil dat de EU meebetaalt.', 'België = Brussel [state]', 'EU [state]'],
  ],
  'states and their governments': [
    [
      'en',
      "Kenya's Foreign Ministry dismissed the remarks. Kenya will not pay.",
      'Kenya [state]',
      "Foreign Ministry = Kenya's Foreign Ministry [organisation]",
    ],
    [
      'en',
      'Washington warned Tehran again on Friday. The Trump administration wants a new deal, and Iran refused to talk.',
      'Trump administration = Washington [state]',
      'Iran = Tehran [state]',
    ],
    ['en', 'Valeska Paris joined at fourteen. Paris says that she was locked up.', 'Valeska Paris = Paris [person]'],
    [
      'nl',
      'De Vlaamse regering trekt de subsidie in. De Europese Commissie keurt dat goed.',
      'Vlaamse regering [state]',
      'Europese Commissie [state]',
    ],
  ],
});
