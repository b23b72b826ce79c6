import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const rows = [
  question('name', line, ['Q95'], {
    nl: {
      label: 'Welke naam, domeinnaam of account?',
      hint: 'Ook een logo, een webwinkel of een pagina op sociale media.',
      why: 'De naam die u samen bekend maakt, is later het meest waard.',
      example: 'de website en de pagina op Instagram',
    },
    en: {
      label: 'Which name, domain name or account?',
      hint: 'Also a logo, a web shop or a page on social media.',
      why: 'The name that you make known together is worth most later.',
      example: 'the website and the page on Instagram',
    },
  }),
  question('holder', party('one-or-all'), ['Q95'], {
    nl: {
      label: 'Op naam van welke partij staat het?',
      hint: 'Wie het heeft aangevraagd of het wachtwoord beheert.',
      why: 'Wie de sleutel heeft, heeft in de praktijk het laatste woord.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Which party’s name is it in?',
      hint: 'Who applied for it or keeps the password.',
      why: 'Whoever has the key has the last word in practice.',
      example: 'Studio Fien',
    },
  }),
  question('at-end', line, ['Q95'], {
    nl: {
      label: 'Waar gaat het heen bij het einde?',
      hint: 'Naar een partij, of het stopt.',
      why: 'Klanten blijven die naam zoeken, ook als u uit elkaar bent.',
      example: 'naar Studio Fien; de ander krijgt een kopie van de foto’s',
    },
    en: {
      label: 'Where does it go at the end?',
      hint: 'To a party, or it stops.',
      why: 'Customers go on looking for that name after you have parted.',
      example: 'to Studio Fien; the other gets a copy of the pictures',
    },
  }),
];

/** Names, domain names and accounts, and where they go at the end. */
export const accounts = detail('accounts', list(rows), ['Q95'], {
  nl: {
    label: 'Welke namen, domeinnamen en accounts gebruikt u samen?',
    hint: 'En wie houdt ze als u stopt?',
    why: 'Een website of pagina kan maar aan één partij tegelijk toebehoren.',
    example: 'de website: van Studio Fien, ook na het einde',
  },
  en: {
    label: 'Which names, domain names and accounts do you use together?',
    hint: 'And who keeps them when you stop?',
    why: 'A website or a page can belong to one party only at a time.',
    example: 'the website: Studio Fien’s, also after the end',
  },
});
