import { testActors } from '../../../test/actors-of.ts';

testActors('what names mean', {
  'parties by the plural of who is in them': [
    ['en', 'The Democrats rejected the bill, Ann Lowe said.', 'Democrats [organisation]', 'Ann Lowe [person]'],
    ['en', 'It is a motion which the Conservatives will back.', 'Conservatives [organisation]'],
  ],
  'bodies called after several things that they are for': [
    [
      'en',
      'The Kenya Plantation and Agricultural Workers Union said its members would strike.',
      'Kenya Plantation and Agricultural Workers Union [organisation]',
    ],
    [
      'en',
      'The National Farmers and Growers Association opposed the plan.',
      'National Farmers and Growers Association [organisation]',
    ],
    ['en', 'Siemens and Deutsche Bank will merge.', 'Siemens [organisation]', 'Deutsche Bank [organisation]'],
  ],
  'companies beside their trade': [
    [
      'en',
      'Dutch brewer Hopmans has bought Czech rival Zlatan from Nordbank.',
      'Hopmans (Dutch brewer) = Dutch brewer Hopmans [organisation]',
    ],
    [
      'en',
      'Swiss watchmaker Brandt cut 300 jobs.',
      'Brandt (Swiss watchmaker) = Swiss watchmaker Brandt [organisation]',
    ],
  ],
  'bodies and people told apart': [
    [
      'en',
      'Karen Olds, regional organiser for the health union Medicus, described the move as a pay cut. Medicus will ballot its members.',
      'Karen Olds (regional organiser for the health union Medicus) [person]',
      'Medicus (health union) = health union Medicus [organisation]',
    ],
    [
      'en',
      'The central bank cut its rate on Monday. "Too early," said Razia Hale of the London-based bank Harcourt.',
      'central bank [organisation]',
      'Razia Hale [person]',
    ],
    [
      'en',
      'Douglas Wray, a Conservative, urged the trust to think again.',
      'Douglas Wray [person]',
      'trust [organisation]',
    ],
    [
      'en',
      'The Fenland Trust wants to charge staff. The union will ballot nurses.',
      'Fenland Trust [organisation]',
      'staff [group]',
      'union [organisation]',
    ],
    [
      'en',
      'The English Football League fined Rovers. They could leave the league for the first time, Ann Lowe said.',
      'English Football League = league [organisation]',
      'Rovers [organisation]',
      'Ann Lowe [person]',
    ],
  ],
  'an everyday word that is also a party': [
    ['en', 'Labour makes up half the cost, Ann Lowe said.', 'Ann Lowe [person]'],
    ['en', 'Labour said it would vote against.', 'Labour [organisation]'],
  ],
  'towns and villages that act': [['en', 'The town closed the bridge in May.', 'town [organisation]']],
  'bodies told by their place': [
    [
      'en',
      'Brazilian meatpacker Frigosul has dropped its bid for Irish processor Kildare Foods. The São Paulo-based group said it would pay Kildare a fee.',
      'Frigosul (Brazilian meatpacker) = Brazilian meatpacker Frigosul = São Paulo-based group [organisation]',
    ],
  ],
  'a participle in a function': [
    ['en', 'Its managing director, Tom Barrow, denied it.', 'Tom Barrow (managing director) [person]'],
  ],
  'a function in front of a title': [
    [
      'en',
      'The army denied it. Its spokesman, Brigadier Nabil Osman, blamed the rebels.',
      'army [organisation]',
      'Nabil Osman (Brigadier) [person]',
      'rebels [group]',
    ],
  ],
  'what somebody does, behind the name': [
    ['en', 'Hauwa Ismail, a tea seller, wants an answer.', 'Hauwa Ismail (tea seller) [person]'],
    ['en', 'Hauwa Ismail, a rare bird, sang on Monday.', 'Hauwa Ismail [person]'],
  ],
  'a body that is set beside its noun': [
    [
      'en',
      'Ruritania’s search and rescue agency, Basarnas, has sent three ships.',
      'Basarnas = Ruritania’s search and rescue agency [organisation]',
    ],
    [
      'en',
      'The minister suspended the operator, Laut Jaya, which owns eleven ferries.',
      'minister [person]',
      'Laut Jaya = operator [organisation]',
    ],
    [
      'en',
      'The arbitration service Acas offered to mediate.',
      'Acas (arbitration service) = arbitration service Acas [organisation]',
    ],
    ['nl', 'De provincie Utrecht eist geld.', 'provincie Utrecht = Utrecht [organisation]'],
  ],
  'who speaks behind a comma is not what stands before it': [
    ['en', 'She planned to go to the police, Karla Beem said.', 'Karla Beem [person]'],
    ['en', 'He asked the lawyer, Karla Beem said.', 'Karla Beem [person]'],
    ['en', 'Ruritania’s envoy, Karla Beem said no.', 'Karla Beem (envoy) [person]'],
  ],
  'a company and the person it is called after': [
    [
      'nl',
      'Supermarktketen Bruyns sluit een winkel. Topman Wouter Bruyns zwijgt.',
      'Bruyns (Supermarktketen) = Supermarktketen Bruyns [organisation]',
      'Wouter Bruyns (Topman) [person]',
    ],
    ['en', 'Chipmaker Aldara sued. In May Aldara won.', 'Aldara (Chipmaker) = Chipmaker Aldara [organisation]'],
    ['nl', 'Concurrent Marktland wil het pand kopen.', 'Marktland [organisation]'],
    ['en', 'It was the accepted paper Bos wrote, Dr Nick Bos said.', 'Nick Bos = Bos [person]'],
  ],
  'a company whose owner bears its name, and one whose shares are sold': [
    [
      'en',
      'Vandermeer, owned by Dr Anna Vandermeer, denied the claims.',
      'Vandermeer [organisation]',
      'Anna Vandermeer [person]',
    ],
    ['en', 'He bought a stake in Kenmara. Kenmara will close a mine.', 'Kenmara [organisation]'],
  ],
  'nobles by their land, parents that are companies, particles and joined fields': [
    ['en', 'On Monday the Duke of Strathmorne withdrew his land.', 'Duke of Strathmorne = Duke [person]'],
    ['en', 'Its Danish parent, Vestrom, said it would leave.', 'Vestrom [organisation]'],
    ['nl', 'Wethouder Marloes te Velde wil uitstel.', 'Marloes te Velde (Wethouder) [person]'],
    ['nl', 'De Inspectie Gezondheidszorg en Jeugd waarschuwt.', 'Inspectie Gezondheidszorg en Jeugd [organisation]'],
    [
      'en',
      'Northgale sued the Herald. The newspaper denied the claim. The firm said it would appeal.',
      'Northgale = firm [organisation]',
      'Herald = newspaper [organisation]',
    ],
  ],
  'a first name alone': [
    [
      'en',
      'Dr Svante Roos wrote that it was wrong. “Svante should come,” Nora Lind said. On Monday Svante will.',
      'Svante Roos = Svante [person]',
      'Nora Lind [person]',
    ],
  ],
  'what *named* says a name is': [
    ['en', 'The bacterium, named Thermorax, eats plastic.'],
    ['en', 'A company called Tessil sued.', 'Tessil [organisation]'],
  ],
  'teams, houses and peoples': [
    [
      'en',
      'Striker Jo Bell scored in the match. Barnholm Town appealed.',
      'Jo Bell (Striker) [person]',
      'Barnholm Town [organisation]',
    ],
    ['en', 'The Serbian government fell. Serbs in the north resigned.', 'Serbian government [state]', 'Serbs [group]'],
    ['en', 'Serbia moved troops. The Serbs deny it.', 'Serbia = Serbs [state]'],
    ['en', 'The house was losing money, Jo Bell said.', 'Jo Bell [person]'],
    ['en', 'The split ended the president’s majority, Jo Bell said.', 'Jo Bell [person]'],
  ],
  'a function that ends before a genitive': [
    [
      'en',
      'Ida Ortega, a bookkeeper at Hutchens’ roofing firm, had known.',
      'Ida Ortega (bookkeeper) [person]',
      'firm [organisation]',
    ],
  ],
  'a place by the noun before it': [
    [
      'en',
      'Jets bombed a market in the town of Umm Sareer. Umm Sareer was cut off, Ann Lowe said.',
      'Ann Lowe [person]',
    ],
    ['en', 'North of Umm Sareer the road was cut, Ann Lowe said.', 'Ann Lowe [person]'],
  ],
});
