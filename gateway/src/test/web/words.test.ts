import assert from 'node:assert/strict';

const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'tr', 'ko', 'zh', 'vi'];
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

for (const part of ['shared', 'console']) {
  const read = async (language: string): Promise<Record<string, string>> => {
    const url = new URL(`../../main/resources/web/${part}/i18n/${language}.json`, import.meta.url);
    return JSON.parse(await Deno.readTextFile(url));
  };

  Deno.test(`${part}: every language says everything, with the same blanks to fill`, async () => {
    const english = await read('en');
    for (const language of languages) {
      const words = await read(language);
      assert.deepEqual(Object.keys(words), Object.keys(english), language);
      for (const [key, text] of Object.entries(words)) {
        assert.ok(text.trim(), `${language}: ${key} is empty`);
        assert.deepEqual(holes(text), holes(english[key]!), `${language}: ${key}`);
      }
    }
  });
}
