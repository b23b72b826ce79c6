import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';
import { withPersonalData } from './with-personal-data.ts';

const withProcessor: Condition = { at: 'data/roles', is: ['processor'] };

/** What the law asks somebody to do: art. 13, 14 (inform), 15-22 (requests), 33, 34 (breaches), 32 and 35 AVG. */
const duties = [
  question(
    'duty',
    choice(
      [
        {
          id: 'inform',
          nl: 'Mensen vertellen wat er met hun gegevens gebeurt',
          en: 'Telling people what happens to their data',
        },
        {
          id: 'requests',
          nl: 'Vragen om inzage, verbetering of wissen behandelen',
          en: 'Handling requests to see, correct or erase data',
        },
        { id: 'breach', nl: 'Een datalek melden', en: 'Reporting a data breach' },
        { id: 'secure', nl: 'De gegevens beveiligen', en: 'Keeping the data secure' },
        { id: 'assess', nl: 'Vooraf de risico’s beoordelen', en: 'Assessing the risks beforehand' },
      ],
      { other: true },
    ),
    ['Q103'],
    {
      nl: {
        label: 'Welke taak?',
        hint: 'Kies er een. Verdeel ze alle vijf.',
        why: 'Dit zijn de taken die de AVG iemand oplegt.',
        example: 'Een datalek melden',
      },
      en: {
        label: 'Which task?',
        hint: 'Choose one. Divide all five of them.',
        why: 'These are the tasks that the GDPR gives to somebody.',
        example: 'Reporting a data breach',
      },
    },
  ),
  question('party', party('one-or-all'), ['Q103'], {
    nl: {
      label: 'Wie doet dat?',
      hint: 'Eén partij, of ieder voor het eigen deel.',
      why: 'Gaat het mis, dan moet iemand binnen een paar dagen handelen.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Who does it?',
      hint: 'One party, or each for its own part.',
      why: 'If it goes wrong somebody must act within days.',
      example: 'Zomerklank Foundation',
    },
  }),
];

/** Who answers for the data, and who does what: art. 26 and 28 AVG. */
export const dataRoles = [
  detail(
    'roles',
    choice([
      { id: 'joint', nl: 'Wij beslissen dat samen', en: 'We decide that together' },
      {
        id: 'separate',
        nl: 'Ieder beslist dat zelf voor het eigen werk',
        en: 'Each decides that for its own work',
      },
      {
        id: 'processor',
        nl: 'De een beslist, de ander voert het uit',
        en: 'One decides, another carries it out',
      },
    ]),
    ['Q102'],
    {
      when: withPersonalData,
      nl: {
        label: 'Wie beslist waarvoor en hoe u de gegevens gebruikt?',
        hint: 'Eén lijst van u allemaal: samen. Ieder een eigen lijst: ieder zelf. Doet de een alleen wat de ander vraagt: dan beslist die ander.',
        why: 'De AVG vraagt bij elk antwoord iets anders. Wie samen beslist, verdeelt de taken (artikel 26). Wie uitvoert, krijgt vaste regels (artikel 28).',
        example: 'Wij beslissen dat samen',
      },
      en: {
        label: 'Who decides what the data is used for, and how?',
        hint: 'One list that belongs to all of you: together. Each a list of its own: each. If one only does what another asks, that other decides.',
        why: 'The GDPR asks something else for each answer. Those who decide together divide the tasks (article 26). Whoever carries it out gets fixed rules (article 28).',
        example: 'We decide that together',
      },
    },
  ),
  detail('processor', party(), ['Q102'], {
    when: withProcessor,
    nl: {
      label: 'Welke partij voert uit wat een ander beslist?',
      hint: 'De AVG noemt die partij de verwerker.',
      why: 'Wie uitvoert, mag zelf niets met de gegevens beginnen.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Which party carries out what another decides?',
      hint: 'The GDPR calls that party the processor.',
      why: 'Whoever carries it out may do nothing of its own with the data.',
      example: 'Lightline Events Ltd',
    },
  }),
  detail('processor-for', party(), ['Q102'], {
    when: withProcessor,
    nl: {
      label: 'Voor welke partij doet zij dat?',
      hint: 'Laat dit leeg als het voor alle anderen is.',
      why: 'De partij die beslist, blijft verantwoordelijk.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'For which party does it do so?',
      hint: 'Leave this empty if it is for all the others.',
      why: 'The party that decides remains responsible.',
      example: 'Zomerklank Foundation',
    },
  }),
  detail('sharing', line, ['Q102'], {
    when: withPersonalData,
    nl: {
      label: 'Wie geeft welke gegevens aan wie?',
      hint: 'Deelt u alleen aantallen of totalen? Schrijf dat ook op.',
      why: 'Wat een ander niet nodig heeft, hoeft u ook niet te geven.',
      example: 'Lichtlijn houdt de kopers bij; de anderen krijgen alleen totalen',
    },
    en: {
      label: 'Who gives which data to whom?',
      hint: 'If you share only counts or totals, write that down too.',
      why: 'What another does not need you need not give.',
      example: 'Lightline keeps the buyers; the others get totals only',
    },
  }),
  detail('duties', list(duties), ['Q103'], {
    when: withPersonalData,
    nl: {
      label: 'Wie doet welke taak?',
      hint: 'Informeren, vragen behandelen, datalekken melden, beveiligen en risico’s beoordelen.',
      why: 'Wie samen beslist, moet de taken volgens de AVG duidelijk verdelen.',
      example: 'Een datalek melden: Stichting Zomerklank',
    },
    en: {
      label: 'Who does which task?',
      hint: 'Informing, handling requests, reporting breaches, keeping it secure and assessing risks.',
      why: 'Under the GDPR whoever decides together must divide the tasks clearly.',
      example: 'Reporting a data breach: Zomerklank Foundation',
    },
  }),
  detail('contact', line, ['Q104'], {
    when: withPersonalData,
    nl: {
      label: 'Waar kunnen mensen terecht met vragen over hun gegevens?',
      hint: 'Een functie, en hoe die te bereiken is.',
      why: 'Met één adres hoeft niemand te zoeken wie van u erover gaat.',
      example: 'de functionaris gegevensbescherming van de gemeente',
    },
    en: {
      label: 'Where can people go with questions about their data?',
      hint: 'A role, and how to reach it.',
      why: 'With one address nobody has to find out which of you is in charge.',
      example: 'the data protection officer of the municipality',
    },
  }),
  detail('breach-notice', duration, ['Q105'], {
    when: withPersonalData,
    nl: {
      label: 'Binnen hoeveel tijd vertelt u elkaar van een datalek?',
      hint: 'De toezichthouder wil het binnen 72 uur weten: kies minder.',
      why: 'Wie moet melden, heeft tijd nodig om uit te zoeken wat er is gebeurd.',
      example: '24 uur',
    },
    en: {
      label: 'How soon do you tell each other of a data breach?',
      hint: 'The supervisor wants to know within 72 hours: choose less.',
      why: 'Whoever has to report it needs time to find out what happened.',
      example: '24 hours',
    },
  }),
];
