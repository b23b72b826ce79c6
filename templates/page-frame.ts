import { enhancer, icon, stylesheet } from './assets.ts';
import { type PageLanguage, words } from './words.ts';

/** What the layout needs to know about a page; a page's view carries it as `page`: {{#> layout this}}…{{/layout}}. */
export interface PageFrame {
  language: PageLanguage;
  /** As the browser's tab shows it, before the product's name; starts with 'Fout: ' or 'Error: ' when something is wrong. */
  title: string;
  name: string;
  home: string;
  skip: string;
  /** The label of the language navigation, and this page in the other language. */
  languageLabel: string;
  otherLanguage: { href: string; lang: PageLanguage; text: string; languageDescriptionText: string };
  back: { href: string; text: string; label: string } | null;
  footer: readonly string[];
  stylesheet: string;
  script: string;
  icon: string;
}

/**
 * The frame of a page in its language.
 * `otherPath` is the same page in the other language; `back`, when given, is where the back link goes.
 */
export function pageFrame(
  language: PageLanguage,
  page: { title: string; otherPath: string; back?: string; backText?: string },
): PageFrame {
  const said = words[language].page;
  return {
    language,
    title: page.title,
    name: 'Handslag',
    home: `/${language}`,
    skip: said.skip,
    languageLabel: said.languageOfPage,
    otherLanguage: {
      href: page.otherPath,
      lang: language === 'nl' ? 'en' : 'nl',
      text: said.otherLanguage,
      languageDescriptionText: said.otherLanguageDescription,
    },
    back:
      page.back === undefined
        ? null
        : { href: page.back, text: page.backText ?? said.wayBack, label: said.wayBack },
    footer: said.footer,
    stylesheet: stylesheet.path,
    script: enhancer.path,
    icon: icon.path,
  };
}
