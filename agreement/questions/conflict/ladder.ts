import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail, question } from '../asking.ts';

const steps = choice(
  [
    { id: 'team', nl: 'Gesprek tussen wie het werk doen', en: 'Talk between those who do the work' },
    { id: 'leads', nl: 'Gesprek tussen de aanspreekpunten', en: 'Talk between the contacts' },
    { id: 'directors', nl: 'Gesprek tussen de bestuurders', en: 'Talk between the directors' },
    { id: 'mediation', nl: 'Mediation', en: 'Mediation' },
    { id: 'decision', nl: 'Beslissing door een ander', en: 'Decision by somebody else' },
  ],
  { other: true },
);

const rungs = [
  question('step', steps, ['Q81'], {
    nl: {
      label: 'Wat is deze stap?',
      hint: 'Begin met de lichtste.',
      why: 'De meeste ruzies eindigen aan de tafel waar ze begonnen.',
      example: 'Gesprek tussen wie het werk doen',
    },
    en: {
      label: 'What is this step?',
      hint: 'Begin with the lightest.',
      why: 'Most quarrels end at the table where they began.',
      example: 'Talk between those who do the work',
    },
  }),
  question('people', line, ['Q81'], {
    nl: {
      label: 'Wie zijn erbij?',
      hint: 'Namen of functies.',
      why: 'In een conflict wilt u niet ook nog zoeken wie er moet praten.',
      example: 'Fien Vos en Jan-Pieter ’t Hart',
    },
    en: {
      label: 'Who takes part?',
      hint: 'Names or roles.',
      why: 'In a conflict you do not want to search for who should talk as well.',
      example: 'Fien Vos and Jan-Pieter ’t Hart',
    },
  }),
  question('days', duration, ['Q81'], {
    nl: {
      label: 'Hoe lang duurt deze stap hoogstens?',
      hint: 'Is het dan niet opgelost, dan volgt de volgende stap.',
      why: 'Met een termijn blijft niemand eindeloos in een gesprek hangen.',
      example: '7 dagen',
    },
    en: {
      label: 'How long does this step take at most?',
      hint: 'If it is not settled by then, the next step follows.',
      why: 'With a time limit nobody is stuck in talks without end.',
      example: '7 days',
    },
  }),
];

/** The steps of a conflict, and who from outside helps on the way. */
export const ladder = [
  question('ladder', list(rungs), ['Q81'], {
    nl: {
      label: 'Welke stappen zet u bij een conflict?',
      hint: 'Van licht naar zwaar, elke stap met een termijn.',
      why: 'Wie de stappen kent voordat er ruzie is, zet ze ook.',
      example: 'Gesprek, 7 dagen; daarna een mediator',
    },
    en: {
      label: 'Which steps do you take in a conflict?',
      hint: 'From light to heavy, each step with a time limit.',
      why: 'If you know the steps before the quarrel, you will take them.',
      example: 'Talk, 7 days; then a mediator',
    },
  }),
  question('mediator', line, ['Q82'], {
    nl: {
      label: 'Wie is de mediator?',
      hint: 'Een naam, of een register of instituut.',
      why: 'Midden in een conflict wordt u het over een naam zelden nog eens.',
      example: 'een mediator uit het MfN-register',
    },
    en: {
      label: 'Who is the mediator?',
      hint: 'A name, or a register or institution.',
      why: 'In the middle of a conflict you will seldom still agree on a name.',
      example: 'a mediator from the national register',
    },
  }),
  question('mediator-appointed-by', line, ['Q82'], {
    nl: {
      label: 'Wie wijst de mediator aan als u het niet eens wordt?',
      hint: 'Een persoon of instituut buiten de partijen.',
      why: 'Zo kan niemand de mediation tegenhouden door elke naam af te wijzen.',
      example: 'de Mediatorsfederatie Nederland',
    },
    en: {
      label: 'Who appoints the mediator if you cannot agree?',
      hint: 'A person or institution outside the parties.',
      why: 'So that nobody can block mediation by refusing every name.',
      example: 'the national federation of mediators',
    },
  }),
  detail(
    'mediator-costs',
    choice(
      [
        { id: 'equal', nl: 'Ieder evenveel', en: 'Each the same' },
        { id: 'asker', nl: 'Wie om de mediator vraagt', en: 'Whoever asks for the mediator' },
        {
          id: 'shares',
          nl: 'Ieder naar het eigen deel van de opbrengst',
          en: 'Each by its own share of revenue',
        },
      ],
      { other: true },
    ),
    ['Q82'],
    {
      nl: {
        label: 'Wie betaalt de mediator?',
        hint: 'Meestal betaalt ieder evenveel: dan is de mediator van niemand.',
        why: 'Ruzie over de rekening is het laatste wat u dan nodig heeft.',
        example: 'Ieder evenveel',
      },
      en: {
        label: 'Who pays the mediator?',
        hint: 'Mostly each pays the same: then the mediator is nobody’s.',
        why: 'A quarrel over the bill is the last thing you need by then.',
        example: 'Each the same',
      },
    },
  ),
  detail('expert', line, ['Q83'], {
    nl: {
      label: 'Welke deskundige oordeelt als u het over een getal niet eens bent?',
      hint: 'Een naam, of wie er een aanwijst. Bijvoorbeeld een accountant of een taxateur.',
      why: 'Wat iets waard is of wat er is verdiend, rekent een vakman sneller uit dan een rechter.',
      example: 'een accountant die de NBA aanwijst',
    },
    en: {
      label: 'Which expert judges if you disagree on a figure?',
      hint: 'A name, or who appoints one. An accountant or a valuer, for example.',
      why: 'A professional works out sooner than a court what something is worth or has earned.',
      example: 'an accountant appointed by their professional body',
    },
  }),
  detail('expert-binding', yesNo, ['Q83'], {
    nl: {
      label: 'Moet u zich aan het oordeel van die deskundige houden?',
      hint: 'Ja: het is bindend. Nee: het is een advies.',
      why: 'Een bindend oordeel kunt u bij de rechter bijna niet meer openbreken.',
      example: 'Ja',
    },
    en: {
      label: 'Must you keep to that expert’s judgement?',
      hint: 'Yes: it is binding. No: it is advice.',
      why: 'A binding judgement can hardly be undone in court.',
      example: 'Yes',
    },
  }),
];
