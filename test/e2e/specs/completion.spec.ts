import { expect, test } from '@playwright/test';
import { CodeEditor } from '../pages/code-editor';
import { copyOfSample, remove, Workstation } from '../pages/workstation';

test('values in the definition are proposed and explained', async () => {
  const folder = copyOfSample('clean');
  const desk = await Workstation.launch({ folder });
  const editor = new CodeEditor(desk);
  await desk.checked();
  await desk.openFile('apiDefinition.swagger.json');
  await editor.placeCursor('"x-ms-visibility": "', '"x-ms-visibility": "'.length);
  const values = ['advanced', 'important', 'internal', 'none'];
  expect(await editor.proposals()).toEqual(values.map((value) => `"${value}"`));
  await desk.page.keyboard.press('Escape');
  await editor.placeCursor('"x-ms-visibility": "', 3);
  await expect(await editor.explanation()).toContainText('How prominently makers see this.');
  await desk.close();
  remove(folder);
});

test('the properties are completed down to policies and identity providers', async () => {
  const folder = copyOfSample('clean');
  const desk = await Workstation.launch({ folder });
  const editor = new CodeEditor(desk);
  await desk.checked();
  await desk.openFile('apiProperties.json');
  await editor.placeCursor('"publisher"', 0);
  await desk.page.keyboard.insertText('"policyTemplateInstances": [{ "templateId": "" }],\n');
  await editor.placeCursor('"templateId": "', '"templateId": "'.length);
  const templates = await editor.proposals();
  expect(templates).toContain('"setheader"');
  expect(templates).toContain('"dynamichosturl"');
  await desk.page.keyboard.press('Escape');

  await editor.placeCursor('"connectionParameters": {', '"connectionParameters": {'.length);
  await desk.page.keyboard.insertText(
    '"token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "" } },\n',
  );
  await editor.placeCursor('"identityProvider": "', '"identityProvider": "'.length);
  const providers = await editor.proposals();
  expect(providers).toContain('"oauth2"');
  expect(providers).toContain('"aad"');
  await desk.page.keyboard.press('Escape');
  await editor.placeCursor('"identityProvider"', 3);
  await expect(await editor.explanation()).toContainText('Who signs the user in.');
  await desk.close();
  remove(folder);
});
