import { describe, expect, it } from 'vitest';
import { assets, documentCss, enhancer, icon, stylesheet } from '#templates/assets';
import { pageFrame } from '#templates/page-frame';
import { render } from '#templates/render';

describe('the files a page loads', () => {
  it('are named by their content and are all that the layout asks for', () => {
    const page = pageFrame('nl', { title: 'Begin', otherPath: '/en' });
    const html = render('partials/layout', { page, content: '' });
    const asked = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path).sort();
    expect(asked).toEqual(assets.map(({ path }) => path).sort());
    for (const path of asked) expect(path).toMatch(/^\/assets\/[a-z]+\.[0-9a-f]{16}\.(css|js|svg)$/);
  });

  it.each([
    ['the style sheet', stylesheet.body],
    ['the styles of a document', documentCss],
    ['the script', enhancer.body],
    ['the icon', icon.body.replace('http://www.w3.org/2000/svg', '')],
  ])('fetch nothing from elsewhere: %s', (_, body) => {
    expect(body).not.toMatch(/url\(|@import|@font-face|import\(|["'`]https?:\/\/[a-z]/);
  });

  it('carry nothing of another house: its typeface, its green, its blue, its black header', () => {
    for (const theirs of ['GDS Transport', '#0f7a52', '#00703c', '#1d70b8', 'govuk-header', 'crown']) {
      expect(stylesheet.body).not.toContain(theirs);
    }
  });
});

describe('the layout', () => {
  it('says the language, the title and the way to the other language', () => {
    const page = pageFrame('en', { title: 'Error: The parties', otherPath: '/nl/p/1', back: '/en/p' });
    const html = render('partials/layout', { page, content: { toHTML: () => '<h1>The parties</h1>' } });
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<title>Error: The parties – Handslag</title>');
    expect(html).toMatch(/href="\/nl\/p\/1" rel="alternate" lang="nl" hreflang="nl">Nederlands/);
    expect(html).toContain('<nav aria-label="Back"><a href="/en/p" class="govuk-back-link">Back</a>');
    expect(html).toMatch(/<main id="main-content"[^>]*>\s*<h1>The parties<\/h1>/);
  });
});
