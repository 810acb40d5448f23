import rule from '../../../src/engine/rules/package/archive-structure';
import type { ArchiveEntry, ArchiveReading, SolutionLayer, SolutionNodes } from '../../../src/shared/archive';
import { connector } from '../../support/builders';
import { type Expected, type Given, testRule } from '../../support/rule-tester';

/** Entries from paths; a slash at the end makes a folder. */
function entries(...paths: readonly string[]): readonly ArchiveEntry[] {
  return paths.map((path) =>
    path.endsWith('/') ? { path: path.slice(0, -1), kind: 'directory' } : { path, kind: 'file' },
  );
}

function solution(name: string, nodes: Partial<SolutionNodes>, folders: readonly string[]): SolutionLayer {
  return {
    name,
    entries: entries('customizations.xml', 'solution.xml', ...folders.map((folder) => `${folder}/a.json`)),
    nodes: { connector: false, workflows: false, plugin: false, ...nodes },
  };
}

const connectorOnly = solution('Connector.zip', { connector: true }, ['Connector']);
const flow = solution('Flow.zip', { connector: true, workflows: true }, ['Connector', 'Workflows']);
const plugin = solution('Plugin.zip', { connector: true, plugin: true }, [
  'Connector',
  'aiplugins',
  'aipluginoperations',
]);

const sound: ArchiveReading = {
  aiPlugin: false,
  outer: { name: 'package.zip', entries: entries('intro.md', 'connector.pdpkg.zip') },
  assets: {
    name: 'connector.pdpkg.zip',
    entries: entries('input.xml', 'PkgAssets/', 'PkgAssets/Connector.zip', 'PkgAssets/Flow.zip'),
  },
  solutions: [connectorOnly, flow],
};

const withPlugin: ArchiveReading = {
  ...sound,
  aiPlugin: true,
  assets: {
    name: 'connector.pdpkg.zip',
    entries: entries('PkgAssets/Connector.zip', 'PkgAssets/Flow.zip', 'PkgAssets/Plugin.zip'),
  },
  solutions: [plugin, flow, connectorOnly],
};

const given = (archive: ArchiveReading, parts: Partial<ArchiveReading> = {}): Given => ({
  given: connector().with({ archive: { ...archive, ...parts } }),
  profile: 'package',
});
const outer = (...paths: readonly string[]) => {
  const { assets: _, ...rest } = sound;
  return given({ ...rest, outer: { name: 'package.zip', entries: entries(...paths) }, solutions: [] });
};
const assets = (...paths: readonly string[]) =>
  given(sound, { assets: { name: 'connector.pdpkg.zip', entries: entries(...paths) }, solutions: [] });
const solutions = (...list: readonly SolutionLayer[]) => given(sound, { solutions: list });

const finds = (check: string, ...says: readonly (string | RegExp)[]): { finds: readonly Expected[] } => ({
  finds: says.map((text) => ({
    check: `package/${check}`,
    severity: 'error',
    file: 'package.zip',
    at: '',
    fix: 'none',
    says: text,
  })),
});

testRule(rule, {
  passes: {
    'a sound package': given(sound),
    'a sound package with an AI plugin': given(withPlugin),
    'names in capitals': given(sound, {
      outer: { name: 'P.ZIP', entries: entries('Intro.MD', 'Connector.PDPKG.ZIP') },
    }),
    'a license beside the two files': given(sound, {
      outer: { name: 'package.zip', entries: entries('intro.md', 'LICENSE', 'connector.pdpkg.zip') },
    }),
    'folders in another case': solutions(solution('Connector.zip', { connector: true }, ['connector']), flow),
    'plugin parts nobody announced': solutions(
      connectorOnly,
      solution('Flow.zip', { connector: true, workflows: true, plugin: true }, ['Connector', 'Workflows']),
    ),
    'further folders in a solution': solutions(
      solution('Connector.zip', { connector: true }, ['Connector', 'environmentvariabledefinitions']),
      flow,
    ),
    'a connector folder': connector(),
    'an archive outside the profile': connector().with({
      archive: { ...sound, outer: { name: 'package.zip', entries: [] } },
    }),
  },
  reports: {
    'an unreadable archive': {
      ...given(sound, { outer: { name: 'package.zip', entries: [], problem: 'it is no zip archive.' } }),
      ...finds('zip-root', 'package.zip cannot be read: it is no zip archive.'),
    },
    'files in a folder': {
      ...outer('package/intro.md', 'package/connector.pdpkg.zip'),
      ...finds(
        'zip-root',
        'holds no Markdown document',
        'holds no zip archive',
        'holds the folder "package"',
      ),
    },
    'a missing intro': {
      ...outer('connector.pdpkg.zip'),
      ...finds('zip-root', 'holds no Markdown document instead of exactly one intro document'),
    },
    'two packages and two documents': {
      ...outer('intro.md', 'readme.md', 'a.zip', 'b.zip'),
      ...finds('zip-root', '2 Markdown documents', '2 zip archives'),
    },
    'what a Mac adds': {
      ...outer('intro.md', 'a.zip', '__MACOSX/._intro.md'),
      ...finds('zip-root', 'holds the folder "__MACOSX"'),
    },
    'many folders': {
      ...outer('intro.md', 'a.zip', 'a/', 'b/', 'c/', 'd/', 'e/x'),
      ...finds('zip-root', 'the folders "a", "b", "c" and 2 more'),
    },
    'an unreadable inner archive': {
      ...given(sound, { assets: { name: 'c.zip', entries: [], problem: 'it is damaged.' }, solutions: [] }),
      ...finds('zip-assets', 'c.zip inside the archive cannot be read: it is damaged.'),
    },
    'no assets folder': {
      ...assets('Connector.zip', 'Flow.zip'),
      ...finds('zip-assets', 'holds no folder instead of exactly one folder'),
    },
    'two assets folders': {
      ...assets('PkgAssets/a.zip', '__MACOSX/a.zip'),
      ...finds('zip-assets', 'holds the folders "PkgAssets", "__MACOSX"'),
    },
    'one solution': {
      ...given(sound, {
        assets: { name: 'c.zip', entries: entries('PkgAssets/a.zip') },
        solutions: [connectorOnly],
      }),
      ...finds('zip-assets', '"PkgAssets" in c.zip holds 1 solution archive; there must be exactly 2'),
    },
    'an empty assets folder with a folder in it': {
      ...assets('PkgAssets/more/a.zip'),
      ...finds('zip-assets', 'holds no solution archive', 'holds the folder "more"'),
    },
    'a third solution without an AI plugin': {
      ...assets('PkgAssets/a.zip', 'PkgAssets/b.zip', 'PkgAssets/c.zip'),
      ...finds('zip-assets', '3 solution archives; there must be exactly 2'),
    },
    'two solutions with an AI plugin': {
      ...given(sound, { aiPlugin: true }),
      ...finds('zip-assets', '2 solution archives; there must be exactly 3'),
    },
    'a flow solution without its folder': {
      ...solutions(connectorOnly, solution('Flow.zip', { connector: true, workflows: true }, ['Connector'])),
      ...finds(
        'zip-solutions',
        'Flow.zip has a connector and workflows in its customizations but lacks the folder Workflows',
      ),
    },
    'a solution without any folder': {
      ...solutions(solution('Connector.zip', { connector: true }, []), flow),
      ...finds(
        'zip-solutions',
        'Connector.zip has a connector in its customizations but lacks the folder Connector',
      ),
    },
    'a plugin solution without its folders': {
      ...given(withPlugin, {
        solutions: [connectorOnly, flow, solution('P.zip', { connector: true, plugin: true }, ['Connector'])],
      }),
      ...finds('zip-solutions', 'lacks the folders aiplugins and aipluginoperations'),
    },
    'two connector solutions': {
      ...solutions(connectorOnly, { ...connectorOnly, name: 'Second.zip' }),
      ...finds('zip-solutions', 'None of the solutions is a flow solution'),
    },
    'two flow solutions': {
      ...solutions(flow, { ...flow, name: 'Second.zip' }),
      ...finds('zip-solutions', 'None of the solutions is a connector solution'),
    },
    'a plugin solution that holds the flow too': {
      ...given(withPlugin, {
        solutions: [
          connectorOnly,
          flow,
          solution('P.zip', { connector: true, workflows: true, plugin: true }, [
            'Connector',
            'Workflows',
            'aiplugins',
            'aipluginoperations',
          ]),
        ],
      }),
      ...finds('zip-solutions', 'None of the solutions is a plugin solution'),
    },
    'an unreadable solution': {
      ...solutions(connectorOnly, { name: 'Flow.zip', entries: [], problem: 'it is no zip archive.' }),
      ...finds('zip-solutions', 'The solution Flow.zip cannot be read: it is no zip archive.'),
    },
  },
});
