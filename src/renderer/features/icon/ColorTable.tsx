import type { IconFacts } from '../../../shared/icon';
import { type ComparedColor, comparedColors } from './compared-colors';
import styles from './IconPage.module.css';

interface ColorTableProps {
  readonly facts: IconFacts;
  /** `iconBrandColor` as written, undefined where it is missing. */
  readonly declared: string | undefined;
}

/** The background beside the colours it is compared with. */
export function ColorTable({ facts, declared }: ColorTableProps) {
  return (
    <table className={styles.table} data-colors="true">
      <caption className="visually-hidden">Colors and their difference to the icon's background</caption>
      <thead>
        <tr>
          <th scope="col">Color</th>
          <th scope="col">Value</th>
          <th scope="col" title="Difference of the channel that differs most, 0 to 255: what the rules judge">
            Channel difference
          </th>
          <th scope="col" title="CIEDE2000: about 1 is just noticeable, 100 is black against white">
            ΔE to background
          </th>
        </tr>
      </thead>
      <tbody>
        {comparedColors(facts, declared).map((color) => (
          <ColorRow key={color.name} {...color} />
        ))}
      </tbody>
    </table>
  );
}

function ColorRow({ name, value, paint, difference }: ComparedColor) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.value}>
        {paint === undefined ? null : (
          <span className={styles.swatch} style={{ background: paint }} aria-hidden="true" />
        )}
        {value}
      </td>
      <td className={styles.number}>{difference?.channels ?? '–'}</td>
      <td className={styles.number}>{difference?.deltaE.toFixed(1) ?? '–'}</td>
    </tr>
  );
}
