import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { shares } from '../../kinds/shares.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail, question } from '../asking.ts';
import { withRevenue } from './conditions.ts';

const eachItsOwn = { nl: 'Ieder factureert het eigen deel', en: 'Each invoices its own part' };

const methods = choice([
  { id: 'shares', nl: 'In vaste delen', en: 'In fixed shares' },
  { id: 'layers', nl: 'In stappen, of naar wat ieder inbracht', en: 'In steps, or by what each contributed' },
]);

const fields = [
  question('name', line, ['Q30'], {
    nl: {
      label: 'Waar komt deze opbrengst vandaan?',
      hint: 'Geef haar een korte naam.',
      why: 'Met een naam kunt u per opbrengst iets anders afspreken.',
      example: 'Verkoop van fotoboeken',
    },
    en: {
      label: 'Where does this revenue come from?',
      hint: 'Give it a short name.',
      why: 'With a name you can agree something different for each kind of revenue.',
      example: 'Sale of photo books',
    },
  }),
  question('invoicer', party('one-or-all', eachItsOwn), ['Q30'], {
    nl: {
      label: 'Wie stuurt de klant de factuur?',
      hint: 'Eén partij, of ieder voor het eigen deel.',
      why: 'Wie factureert, heeft het geld als eerste in handen en draagt de btw af.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who invoices the customer?',
      hint: 'One party, or each for its own part.',
      why: 'Whoever invoices holds the money first and pays the VAT.',
      example: 'Studio Fien',
    },
  }),
  detail('method', methods, ['Q33'], {
    nl: {
      label: 'Hoe bepaalt u ieders deel?',
      hint: 'In vaste delen, tenzij u iets anders kiest. Stappen en inbreng vult u hierna in.',
      why: 'Vaste delen zijn het eenvoudigst. Soms past het beter om mee te groeien met de opbrengst of de inbreng.',
      example: 'In vaste delen',
    },
    en: {
      label: 'How do you set each party’s part?',
      hint: 'In fixed shares, unless you choose otherwise. You enter steps and contributions next.',
      why: 'Fixed shares are simplest. Sometimes it fits better to grow along with revenue or contributions.',
      example: 'In fixed shares',
    },
  }),
  question('shares', shares, ['Q33'], {
    when: { at: 'method', not: ['layers'] },
    nl: {
      label: 'Hoe verdeelt u deze opbrengst?',
      hint: 'Gelijk, of een percentage per partij. Samen is dat precies 100%.',
      why: 'Dit is de afspraak waar het vaakst op stukloopt. Bespreek haar, en reken een voorbeeld uit.',
      example: 'Studio Fien 60%, J.P. ’t Hart Fotografie 40%',
    },
    en: {
      label: 'How do you share this revenue?',
      hint: 'Equally, or a percentage for each party. Together exactly 100%.',
      why: 'This is what partnerships break on most. Talk it over, and work out an example.',
      example: 'Studio Fien 60%, J.P. ’t Hart Photography 40%',
    },
  }),
  detail('expected', money, ['Q30'], {
    nl: {
      label: 'Hoeveel opbrengst verwacht u hiervan?',
      hint: 'Ruw geschat, over dezelfde tijd als het budget. U belooft er niets mee.',
      why: 'Hiermee rekenen we voorbeelden uit: als het gaat zoals u denkt, en als het mee- of tegenvalt.',
      example: '€ 60.000',
    },
    en: {
      label: 'How much revenue do you expect from this?',
      hint: 'A rough estimate, over the same time as the budget. It promises nothing.',
      why: 'We work out examples with it: as you expect, better, and worse.',
      example: '€60,000',
    },
  }),
];

/** Whether there is revenue, and which kinds of it. */
export const streamQuestions = [
  question('revenue', yesNo, ['Q30'], {
    nl: {
      label: 'Komt er opbrengst die u verdeelt?',
      hint: 'Verkoop, kaartjes, subsidie, provisie: al het geld dat samen binnenkomt.',
      why: 'Verdeelt u niets, dan slaan we de vragen over opbrengst over.',
      example: 'Ja',
    },
    en: {
      label: 'Is there revenue that you share?',
      hint: 'Sales, tickets, grants, commission: all money that comes in together.',
      why: 'If you share nothing, we skip the questions about revenue.',
      example: 'Yes',
    },
  }),
  question('streams', list(fields), ['Q30', 'Q33'], {
    when: withRevenue,
    nl: {
      label: 'Welke opbrengsten zijn er?',
      hint: 'Eén is vaak genoeg. Maak er meer als de verdeling verschilt.',
      why: 'Soms verdeelt u de kaartverkoop anders dan de subsidie.',
      example: 'Verkoop van fotoboeken, 60/40',
    },
    en: {
      label: 'What kinds of revenue are there?',
      hint: 'One is often enough. Make more if the split differs.',
      why: 'You may share ticket sales differently from a grant.',
      example: 'Sale of photo books, 60/40',
    },
  }),
];
