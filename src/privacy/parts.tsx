interface ListProps {
  readonly title?: string;
  readonly lines: readonly string[];
}

export function List({ title, lines }: ListProps) {
  return (
    <section>
      {title && <h2>{title}</h2>}
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface TableProps {
  readonly title: string;
  readonly intro?: string;
  readonly outro?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table. On a narrow screen, a row becomes a small heading with lines below it. */
export function Table({ title, intro, outro, head, rows }: TableProps) {
  return (
    <section>
      <h2>{title}</h2>
      {intro && <p>{intro}</p>}
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, ...more]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {more.map((text) => (
                <td key={text}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {outro && <p>{outro}</p>}
    </section>
  );
}
