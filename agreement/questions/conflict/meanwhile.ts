import { yesNo } from '../../kinds/yes-no.ts';
import { detail } from '../asking.ts';

/** What goes on while a conflict lasts. */
export const meanwhile = [
  detail('urgent-relief', yesNo, ['Q86'], {
    nl: {
      label: 'Mag een partij bij spoed meteen naar de rechter?',
      hint: 'Ook als de stappen nog niet zijn gezet.',
      why: 'Soms is de schade er al voordat het gesprek is gepland.',
      example: 'Ja',
    },
    en: {
      label: 'May a party go to court at once when it is urgent?',
      hint: 'Even if the steps have not been taken yet.',
      why: 'Sometimes the damage is done before the talk has been planned.',
      example: 'Yes',
    },
  }),
  detail('keep-performing', yesNo, ['Q86'], {
    nl: {
      label: 'Gaat het werk door zolang u het niet eens bent?',
      hint: 'Ook betalen hoort daarbij.',
      why: 'Wie het werk neerlegt om gelijk te krijgen, maakt van een meningsverschil een crisis.',
      example: 'Ja',
    },
    en: {
      label: 'Does the work go on while you disagree?',
      hint: 'That includes paying.',
      why: 'Stopping work to win an argument turns it into a crisis.',
      example: 'Yes',
    },
  }),
  detail('clocks-pause', yesNo, ['Q87'], {
    nl: {
      label: 'Staan termijnen stil zolang u praat?',
      hint: 'De tijd waarin iemand een claim moet indienen, bijvoorbeeld.',
      why: 'Anders gaat iemand toch naar de rechter, alleen om op tijd te zijn.',
      example: 'Ja',
    },
    en: {
      label: 'Do time limits stand still while you talk?',
      hint: 'The time within which a claim must be made, for example.',
      why: 'Otherwise somebody goes to court after all, just to be in time.',
      example: 'Yes',
    },
  }),
];
