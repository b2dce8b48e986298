import type { OpenCue } from '../lexicon.ts';

/** English phrases of what is asked. */
export const ASKED_EN: readonly OpenCue[] = [
  // It is asked.
  {
    kind: 'asked',
    phrases: `wonder/wonders/wondered/wondering whether/if/why/how/what/who/when/where/aloud
      | question is/was/now/becomes whether/how/who/what/why/if/when/where | question of whether/who
      | raises/raise/begs/beg the .. question | ask/asks whether/why/how/if
      | they/residents/critics/parents/members/many/some asked whether/why/how/what/who/where/when/if
      | he/she asked whether/why | ask/asks/asked themselves/himself/herself
      | want/wants/wanted/demand/demands/demanded/like/need/needs .. to know whether/who/what/why/how/when/where/if/more/which
      | want/wants/wanted/demand/demands/demanded/demanding/seek/seeking/need/deserve answers/clarification/clarity
      | question/questions remains/remain/arises/arise/is+now/being+asked whether/how/who/what/why/if/when/where/about
      | prompted/prompting/prompts .. questions | question/questions .. on everyone/every/everybody/many
      | question/questions .. being/now asked | puzzle is/remains why/how
      | been/are/were/remain/_ questions about/over whether/how/why/who | begs/beg/poses/pose .. question
      | pressed/presses/pressing .. for answers
      | call/calls/called/calling for answers/explanations/clarity/clarification
      | need/needs/deserve to know how/why/what/whether/who`,
  },
];
