import { describe, expect, it } from 'vitest';
import { fileRows } from '../../../src/renderer/features/files/model';
import type { Finding } from '../../../src/shared/finding';
import type { Workspace } from '../../../src/shared/workspace';

const file = (name: string) => ({ name, kind: 'file', size: 10 }) as const;

const workspace: Workspace = {
  id: 'w',
  path: '/connectors/parcels',
  name: 'parcels',
  entries: [
    file('apiDefinition.swagger.json'),
    file('apiProperties.json'),
    file('icon.png'),
    file('Readme.md'),
    file('notes.txt'),
  ],
  files: ['apiDefinition.swagger.json', 'apiProperties.json', 'Readme.md'].map((name) => ({
    name,
    text: '',
    encoding: 'utf-8',
    bom: false,
    version: 'v',
  })),
  unreadable: [],
  icon: null,
  iconPreview: null,
  drafts: [],
};

const finding = (name: string, severity: Finding['severity']) => ({ file: name, severity }) as Finding;

describe('the file list', () => {
  it('lists artifacts in their usual order and says how each opens', () => {
    expect(fileRows(workspace, []).map((row) => `${row.name} ${row.kind}`)).toEqual([
      'apiDefinition.swagger.json text',
      'apiProperties.json text',
      'icon.png icon',
      'Readme.md text',
      'notes.txt other',
    ]);
  });

  it('counts findings per file and shows the folder only when it has some', () => {
    const rows = fileRows(workspace, [
      finding('.', 'error'),
      finding('icon.png', 'warning'),
      finding('icon.png', 'error'),
    ]);
    expect(rows[0]).toMatchObject({ name: '.', kind: 'folder', summary: { error: 1, warning: 0, info: 0 } });
    expect(rows.find((row) => row.name === 'icon.png')?.summary).toEqual({ error: 1, warning: 1, info: 0 });
  });
});
