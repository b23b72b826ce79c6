import { choice, choices } from '../kinds/choice.ts';
import { duration } from '../kinds/duration.ts';
import { money } from '../kinds/money.ts';
import { line } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Condition, Topic } from '../question.ts';
import { detail, question } from './asking.ts';

const withSecrets: Condition = { at: 'confidentiality/what', not: ['none'] };

export const confidentiality: Topic = {
  id: 'confidentiality',
  tip: 6,
  title: { nl: 'Geheimhouding', en: 'Confidentiality' },
  about: { nl: 'Wat u van elkaar niet verder vertelt', en: 'What you keep to yourselves' },
  feeds: ['confidentiality'],
  questions: [
    question(
      'what',
      choice([
        {
          id: 'marked',
          nl: 'Alleen wat als vertrouwelijk is aangemerkt',
          en: 'Only what is marked as confidential',
        },
        {
          id: 'nature',
          nl: 'Alles wat duidelijk vertrouwelijk is',
          en: 'Everything that is clearly confidential',
        },
        { id: 'none', nl: 'Niets: we werken open', en: 'Nothing: we work in the open' },
      ]),
      ['Q96'],
      {
        nl: {
          label: 'Wat is vertrouwelijk?',
          hint: 'Ook “niets” is een keuze.',
          why: 'Als alles geheim is, houdt niemand zich eraan.',
          example: 'Alles wat duidelijk vertrouwelijk is',
        },
        en: {
          label: 'What is confidential?',
          hint: '“Nothing” is a choice too.',
          why: 'If everything is secret, nobody keeps it.',
          example: 'Everything that is clearly confidential',
        },
      },
    ),
    detail('oral', duration, ['Q96'], {
      when: { at: 'confidentiality/what', is: ['marked'] },
      nl: {
        label: 'Iets vertrouwelijks gezegd: binnen hoeveel tijd schrijft u dat op?',
        hint: 'Wat alleen gezegd is, draagt geen stempel.',
        why: 'In een gesprek zegt niemand er telkens bij dat iets geheim is.',
        example: '14 dagen',
      },
      en: {
        label: 'How soon do you confirm in writing what was told in confidence?',
        hint: 'What is only spoken bears no stamp.',
        why: 'In a conversation nobody says each time that something is secret.',
        example: '14 days',
      },
    }),
    detail(
      'may-know',
      choices([
        { id: 'staff', nl: 'Medewerkers die het nodig hebben', en: 'Staff who need it' },
        { id: 'hired', nl: 'Ingehuurde krachten', en: 'Hired helpers' },
        {
          id: 'advisers',
          nl: 'Advocaten, accountants en adviseurs',
          en: 'Lawyers, accountants and advisers',
        },
        { id: 'group', nl: 'Bedrijven uit dezelfde groep', en: 'Companies of the same group' },
        { id: 'funders', nl: 'Subsidiegevers, banken en verzekeraars', en: 'Funders, banks and insurers' },
      ]),
      ['Q97'],
      {
        when: withSecrets,
        nl: {
          label: 'Wie mag het verder nog weten?',
          hint: 'Kies alles wat past. Wie het te horen krijgt, moet het ook geheimhouden.',
          why: 'Zonder deze afspraak mag u het strikt genomen uw eigen accountant niet vertellen.',
          example: 'Medewerkers die het nodig hebben',
        },
        en: {
          label: 'Who else may know?',
          hint: 'Choose all that apply. Whoever is told must keep it secret too.',
          why: 'Without this you may not, strictly speaking, tell your own accountant.',
          example: 'Staff who need it',
        },
      },
    ),
    question('after', duration, ['Q98'], {
      when: withSecrets,
      nl: {
        label: 'Hoe lang na het einde blijft dat zo?',
        hint: 'Een getal en een eenheid.',
        why: 'Voor altijd is zelden nodig en moeilijk vol te houden.',
        example: '2 jaar',
      },
      en: {
        label: 'How long after the end does it last?',
        hint: 'A number and a unit.',
        why: 'For ever is seldom needed and hard to keep.',
        example: '2 years',
      },
    }),
    question('trade-secrets', yesNo, ['Q98'], {
      optional: true,
      when: withSecrets,
      nl: {
        label: 'Blijven bedrijfsgeheimen geheim zolang ze geheim zijn?',
        hint: 'Recepten, broncode, klantenlijsten.',
        why: 'Een bedrijfsgeheim verliest zijn bescherming als u het niet meer geheim hoeft te houden.',
        example: 'Ja',
      },
      en: {
        label: 'Do trade secrets stay secret for as long as they are?',
        hint: 'Recipes, source code, customer lists.',
        why: 'A trade secret loses its protection once you need not keep it.',
        example: 'Yes',
      },
    }),
    question('except', line, ['Q96'], {
      optional: true,
      when: withSecrets,
      nl: {
        label: 'Geldt er een uitzondering?',
        hint: 'Bijvoorbeeld wat een overheid openbaar moet maken.',
        why: 'Een overheid kan niet beloven wat de wet verbiedt.',
        example: 'wat de gemeente openbaar moet maken (Woo)',
      },
      en: {
        label: 'Is there an exception?',
        hint: 'What a public body must disclose, for example.',
        why: 'A public body cannot promise what the law forbids.',
        example: 'what the municipality must disclose by law',
      },
    }),
    detail(
      'at-end',
      choice(
        [
          { id: 'return', nl: 'Teruggeven', en: 'Give it back' },
          { id: 'destroy', nl: 'Vernietigen', en: 'Destroy it' },
          { id: 'asked', nl: 'Wat de eigenaar vraagt', en: 'Whatever its owner asks' },
        ],
        { other: true },
      ),
      ['Q99'],
      {
        when: withSecrets,
        nl: {
          label: 'Wat doet u bij het einde met wat u van elkaar kreeg?',
          hint: 'Papieren, bestanden en kopieën.',
          why: 'Wat blijft rondslingeren, lekt een keer.',
          example: 'Vernietigen',
        },
        en: {
          label: 'What do you do at the end with what you got from each other?',
          hint: 'Papers, files and copies.',
          why: 'What is left lying about leaks some day.',
          example: 'Destroy it',
        },
      },
    ),
    detail('backups', yesNo, ['Q99'], {
      when: withSecrets,
      nl: {
        label: 'Mogen back-ups blijven tot ze vanzelf verdwijnen?',
        hint: 'Ze blijven dan wel geheim.',
        why: 'Uit een back-up is één bestand bijna niet te halen.',
        example: 'Ja',
      },
      en: {
        label: 'May backups stay until they expire?',
        hint: 'They stay secret all the same.',
        why: 'It is hardly possible to take one file out of a backup.',
        example: 'Yes',
      },
    }),
    detail('penalty', money, ['Q100'], {
      when: withSecrets,
      nl: {
        label: 'Welke boete betaalt wie zich er niet aan houdt?',
        hint: 'Een bedrag per keer. Geen boete? Laat dit leeg.',
        why: 'Schade door een uitgelekt geheim is bijna niet te bewijzen. Een boete wel.',
        example: '€ 5.000',
      },
      en: {
        label: 'What penalty does somebody pay who does not keep it?',
        hint: 'An amount for each time. Leave this empty if there is none.',
        why: 'Damage from a leaked secret can hardly be proved. A penalty needs no such proof.',
        example: '€5,000',
      },
    }),
    detail('penalty-besides', yesNo, ['Q100'], {
      when: withSecrets,
      nl: {
        label: 'Is naast de boete ook de echte schade te vergoeden?',
        hint: 'Nee: dan is de boete alles.',
        why: 'Zegt u niets, dan komt de boete volgens de wet in de plaats van de schade.',
        example: 'Ja',
      },
      en: {
        label: 'Is the actual damage to be paid besides the penalty?',
        hint: 'No: then the penalty is all there is.',
        why: 'If you say nothing, Dutch law puts the penalty in the place of the damage.',
        example: 'Yes',
      },
    }),
  ],
};
