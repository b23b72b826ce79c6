import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party, person } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { row } from '../../kinds/row.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const fields = [
  question('person', person, ['Q29'], {
    nl: {
      label: 'Wie is het?',
      hint: 'De naam, met na een komma de rol.',
      why: 'Soms is één persoon de reden om samen te werken.',
      example: 'Fien Vos, vormgever',
    },
    en: {
      label: 'Who is it?',
      hint: 'The name, and the role after a comma.',
      why: 'Sometimes one person is the reason to work together.',
      example: 'Fien Vos, designer',
    },
  }),
  question('party', party(), ['Q29'], {
    nl: {
      label: 'Bij welke partij hoort deze persoon?',
      hint: 'De partij waarvoor deze persoon werkt.',
      why: 'Die partij zorgt dat de tijd er is.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Which party does this person belong to?',
      hint: 'The party this person works for.',
      why: 'That party sees to it that the time is there.',
      example: 'Studio Fien',
    },
  }),
  question('contribution', row('contributions/items'), ['Q29'], {
    optional: true,
    nl: {
      label: 'Voor welke bijdrage?',
      hint: 'Laat dit leeg als het voor de hele samenwerking is.',
      why: 'Zo weet iedereen waarvoor deze persoon er is.',
      example: 'Vormgeving',
    },
    en: {
      label: 'For which contribution?',
      hint: 'Leave this empty if it is for the partnership as a whole.',
      why: 'It tells everybody what this person is there for.',
      example: 'Design',
    },
  }),
  question('time', percentage, ['Q29'], {
    optional: true,
    nl: {
      label: 'Welk deel van een volle werkweek?',
      hint: 'Een percentage: 40% is twee dagen van de vijf.',
      why: 'Wie op drie plekken half is beloofd, komt ergens tijd tekort.',
      example: '40%',
    },
    en: {
      label: 'What part of a full working week?',
      hint: 'A percentage: 40% is two days out of five.',
      why: 'Somebody promised half to three places will be short of time in one of them.',
      example: '40%',
    },
  }),
  question('until', date, ['Q29'], {
    optional: true,
    moment: { nl: 'is er tot en met deze dag', en: 'is there until this day' },
    nl: {
      label: 'Tot wanneer kunt u op deze persoon rekenen?',
      hint: 'Laat dit leeg als het zo lang duurt als de samenwerking.',
      why: 'Dan weet u op tijd dat er iemand anders moet komen.',
      example: '28 februari 2027',
    },
    en: {
      label: 'Until when can you count on this person?',
      hint: 'Leave this empty if it lasts as long as the partnership.',
      why: 'Then you know in time that somebody else has to come.',
      example: '28 February 2027',
    },
  }),
  question('replacement', line, ['Q29'], {
    optional: true,
    nl: {
      label: 'Wat als deze persoon niet meer kan?',
      hint: 'Wie zoekt een vervanger, hoe snel, en wie moet die goed vinden?',
      why: 'Mensen worden ziek of veranderen van baan.',
      example: 'binnen 10 werkdagen iemand met dezelfde ervaring, als de ander die goed vindt',
    },
    en: {
      label: 'What if this person can no longer do it?',
      hint: 'Who looks for a substitute, how fast, and who has to approve?',
      why: 'People fall ill or change jobs.',
      example: 'within 10 working days somebody with the same experience, if the other approves',
    },
  }),
];

export const people = detail('people', list(fields), ['Q29'], {
  nl: {
    label: 'Hangt het werk af van bepaalde mensen?',
    hint: 'Alleen wie u echt niet kunt missen.',
    why: 'Vertrouwen zit vaak in één persoon. Dan wilt u weten hoe lang u op die persoon kunt rekenen.',
    example: 'Fien Vos doet de vormgeving, twee dagen per week',
  },
  en: {
    label: 'Does the work depend on certain people?',
    hint: 'Only those you really cannot do without.',
    why: 'Trust often lies in one person. Then you want to know how long you can count on that person.',
    example: 'Fien Vos does the design, two days a week',
  },
});
