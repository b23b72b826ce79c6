import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { detail, question } from '../asking.ts';

const rows = [
  question(
    'kind',
    choice(
      [
        { id: 'business', nl: 'Bedrijfsaansprakelijkheid', en: 'Public and business liability' },
        { id: 'professional', nl: 'Beroepsaansprakelijkheid', en: 'Professional liability' },
        { id: 'event', nl: 'Evenement', en: 'Event' },
        { id: 'cyber', nl: 'Cyber en datalekken', en: 'Cyber and data breaches' },
      ],
      { other: true },
    ),
    ['Q114'],
    {
      nl: {
        label: 'Welke verzekering?',
        hint: 'De soort, niet de maatschappij.',
        why: 'Een fout in een advies valt onder een andere verzekering dan een omgevallen podium.',
        example: 'Bedrijfsaansprakelijkheid',
      },
      en: {
        label: 'Which insurance?',
        hint: 'The kind, not the company.',
        why: 'A mistake in advice falls under another policy than a stage that collapses.',
        example: 'Public and business liability',
      },
    },
  ),
  question('party', party('one-or-all'), ['Q114'], {
    nl: {
      label: 'Wie sluit haar af?',
      hint: 'Eén partij, of elke partij.',
      why: 'Zo is niemand dubbel verzekerd, en niemand helemaal niet.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Who takes it out?',
      hint: 'One party, or each of them.',
      why: 'So that nobody is insured twice, and nobody not at all.',
      example: 'Lightline Events Ltd',
    },
  }),
  question('sum', money, ['Q114'], {
    nl: {
      label: 'Voor minstens welk bedrag?',
      hint: 'Per gebeurtenis; het staat op de polis.',
      why: 'Een verzekering die lager is dan de grens, laat een gat.',
      example: '€ 1.000.000',
    },
    en: {
      label: 'For what amount at least?',
      hint: 'For one event; the policy says it.',
      why: 'Insurance below the limit leaves a gap.',
      example: '€1,000,000',
    },
  }),
];

/** What is insured, by whom and for how much. */
export const insurance = detail('insurance', list(rows), ['Q114'], {
  nl: {
    label: 'Welke verzekeringen moeten er zijn?',
    hint: 'Soort, wie, en voor hoeveel.',
    why: 'Een belofte om schade te betalen is zoveel waard als wie haar doet. Een polis helpt.',
    example: 'Bedrijfsaansprakelijkheid, elke partij, € 1.000.000',
  },
  en: {
    label: 'Which insurance must there be?',
    hint: 'The kind, who, and for how much.',
    why: 'A promise to pay for damage is worth what its maker is worth. A policy helps.',
    example: 'Business liability, each party, €1,000,000',
  },
});
