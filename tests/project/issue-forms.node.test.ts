/** The issue forms: what the platform needs to show them, and that a wrong number is first in the list. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; description?: string; render?: string };
  validations?: { required: boolean };
}
interface Form {
  name: string;
  description: string;
  title?: string;
  labels?: readonly string[];
  body: readonly Field[];
}

const FOLDER = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url);
const read = (file: string) => parse(readFileSync(new URL(file, FOLDER), 'utf8')) as unknown;
const files = readdirSync(FOLDER).sort();
const forms = files
  .filter((file) => file !== 'config.yml')
  .map((file) => [file, read(file) as Form] as const);

/** The keys that the platform knows. It shows no form that has another. */
const KEYS = ['name', 'description', 'title', 'labels', 'body'];
const FIELD_KEYS = ['type', 'id', 'attributes', 'validations'];
const ATTRIBUTE_KEYS: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
};

const unknown = (object: object, known: readonly string[]) =>
  Object.keys(object).filter((key) => !known.includes(key));

describe('.github/ISSUE_TEMPLATE', () => {
  it('offers a wrong number first, then a page that breaks, then a bug', () => {
    assert.deepEqual(
      forms.map(([, { name }]) => name),
      ['A number or a sentence is wrong', 'It breaks on my page', 'Bug'],
    );
    assert.deepEqual(read('config.yml'), { blank_issues_enabled: true });
  });

  for (const [file, form] of forms) {
    describe(file, () => {
      it('has only what the platform knows', () => {
        assert.deepEqual(unknown(form, KEYS), []);
        assert.ok(form.name && form.description);
        for (const field of form.body) {
          assert.deepEqual(unknown(field, FIELD_KEYS), []);
          assert.deepEqual(unknown(field.attributes, ATTRIBUTE_KEYS[field.type] ?? []), []);
        }
      });

      it('has at least one field, each with a label and an id of its own', () => {
        const fields = form.body.filter(({ type }) => type !== 'markdown');
        const ids = fields.map(({ id = '' }) => id);
        const labels = fields.map(({ attributes }) => attributes.label);
        assert.ok(ids.length > 0);
        for (const id of ids) assert.match(id, /^[\w-]+$/);
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(labels.every(Boolean));
        assert.equal(new Set(labels).size, labels.length);
      });
    });
  }

  it('warns, where people write of content, that everyone reads it, and names help', () => {
    const [, form] = forms[0] ?? [];
    const note = form?.body[0]?.attributes.value ?? '';
    assert.match(note, /everyone can read it/);
    assert.match(note, /local emergency number/);
  });
});
