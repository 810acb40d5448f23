import { describe, expect, it } from 'vitest';
import { solutionNodes } from '../../../src/engine/package/solution-nodes';

const none = { connector: false, workflows: false, plugin: false };

describe('solutionNodes', () => {
  it.each([
    ['children', '<a><Connector><x/></Connector></a>'],
    ['text', '<a><Connector>\n x </Connector></a>'],
    ['attributes', '<a><Connector id="1"/></a>'],
    ['an attribute with a closing bracket', '<a><Connector id="a>b" /></a>'],
    ['line ends in the tag', '<a><Connector\r\n id="1"\r\n></Connector></a>'],
  ])('sees an element with %s', (_, xml) => {
    expect(solutionNodes(xml)).toEqual({ ...none, connector: true });
  });

  it.each([
    ['an empty element', '<a><Connector/><Workflows />  </a>'],
    ['an element with blanks only', '<a><Workflows>\n  </Workflows></a>'],
    ['a comment', '<a><!-- <Connector><x/></Connector> --></a>'],
    ['a CDATA section', '<a><![CDATA[<Connector><x/></Connector>]]></a>'],
    ['an attribute', '<a b="<Connector id=1>"/>'],
    ['longer names', '<a><Connectors><x/></Connectors><ConnectorId>1</ConnectorId></a>'],
    ['another case', '<a><connector><x/></connector></a>'],
    ['the declaration', '<?xml version="1.0"?><?Connector x?><!DOCTYPE Connector><a/>'],
  ])('is not misled by %s', (_, xml) => {
    expect(solutionNodes(xml)).toEqual(none);
  });

  it('sees all parts', () => {
    const xml =
      '<a><Connector x=""/><Workflows><W/></Workflows><aicopilot_aiplugin>1</aicopilot_aiplugin></a>';
    expect(solutionNodes(xml)).toEqual({ connector: true, workflows: true, plugin: true });
  });

  it.each([
    ['nothing', ''],
    ['text', 'no tags'],
    ['a tag cut off', '<a><Connector x'],
    ['a value cut off', '<a b="'],
    ['a comment cut off', '<a/><!-- '],
    ['a closing tag alone', '</a>'],
  ])('gives up on %s', (_, xml) => {
    expect(solutionNodes(xml)).toBeUndefined();
  });

  it('reads large and repetitive texts in one pass', () => {
    const quotes = `<a ${'b="" '.repeat(200_000)}/>`;
    expect(solutionNodes(quotes)).toEqual(none);
    expect(solutionNodes('<'.repeat(500_000))).toBeUndefined();
    expect(solutionNodes(`<a>${'<Connector>'.repeat(100_000)}`)?.connector).toBe(true);
    expect(solutionNodes(`<a>${`<Workflows>${' '.repeat(50)}</Workflows>`.repeat(10_000)}</a>`)).toEqual(
      none,
    );
  });
});
