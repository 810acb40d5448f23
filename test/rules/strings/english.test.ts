import rule from '../../../src/engine/rules/strings/english';
import { connector } from '../../support/builders';
import { testRule } from '../../support/rule-tester';

const described = (description: string) =>
  connector().operation('Track', { summary: 'Track a parcel', description });
const at = '/paths/~1items~1Track/get/description';

testRule(rule, {
  passes: {
    English: described('Lists the places a parcel has passed on its way to the customer.'),
    'English with names of other languages': described(
      'Lists the parcels of Deutsche Post und DHL, Correos et La Poste in the country.',
    ),
    'accents, quotes and signs': described('Finds the café “Zoë” at 20 °C – 5 µm from here…'),
    'short texts in another language': described('Liste der Pakete und Orte'),
    'a text of the connector itself': connector().set(
      '/info/description',
      'Liefert die Pakete des Kunden und der Firma nach Datum sortiert.',
    ),
    'an internal operation': connector().operation('Track', {
      summary: 'Track a parcel',
      description: 'Список посылок.',
      'x-ms-visibility': 'internal',
    }),
  },
  reports: {
    'letters of another script': {
      given: described('Lists the parcels (посылки) of the customer.'),
      finds: [{ severity: 'warning', at, covers: 'посылки', fix: 'none' }],
    },
    'Greek letters among others': {
      given: described('Σύνολο parcels of the customer.'),
      finds: [{ at, covers: 'Σύνολο' }],
    },
    'a connection parameter in another script': {
      given: connector().setProperty(
        '/properties/connectionParameters/api_key/uiDefinition/displayName',
        'Ключ',
      ),
      finds: [
        {
          severity: 'warning',
          file: 'apiProperties.json',
          at: '/properties/connectionParameters/api_key/uiDefinition/displayName',
          covers: 'Ключ',
        },
      ],
    },
    'a German text': {
      given: described('Liefert die Pakete des Kunden und der Firma nach Datum sortiert.'),
      finds: [{ severity: 'warning', at, says: '"die", "des", "und", "der"' }],
    },
    'a Spanish text': {
      given: described('Devuelve los paquetes del cliente con el estado actual para cada tienda.'),
      finds: [{ at, says: '"los", "con", "el", "para"' }],
    },
  },
});
