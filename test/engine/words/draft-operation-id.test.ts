import { expect, it } from 'vitest';
import { draftOperationId } from '../../../src/engine/words/draft-operation-id';

it.each([
  ['get', '/invoices', 'ListInvoices'],
  ['get', '/invoices/{id}', 'GetInvoice'],
  ['post', '/v1/user-groups', 'CreateV1UserGroup'],
  ['put', '/companies/{id}', 'UpdateCompany'],
  ['patch', '/boxes/{id}', 'UpdateBox'],
  ['patch', '/status/{id}', 'UpdateStatus'],
  ['delete', '/addresses/{id}?force={force}', 'DeleteAddress'],
  ['head', '/files/{id}', 'HeadFiles'],
  ['options', '/classes', 'OptionsClass'],
])('drafts the id of %s %s', (method, path, id) => {
  expect(draftOperationId(method, path)).toBe(id);
});

it.each(['', '/', '/{id}', `/${'x'.repeat(101)}`, `/${'x/'.repeat(300)}`])('drafts none for %s', (path) => {
  expect(draftOperationId('get', path)).toBeUndefined();
});
