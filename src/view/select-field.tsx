interface ChoiceProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** The label for "no preference". */
  readonly none: string;
  readonly choices: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T | undefined;
  readonly onChoose: (choice: T | undefined) => void;
}

/** A choice of one option, or none. */
export function SelectField<T extends string>({ id, label, help, none, choices, names, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen ?? ''} aria-describedby={`${id}-help`} onChange={({ currentTarget }) => onChoose(choices.find((choice) => choice === currentTarget.value))}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {names[choice]}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} class="help">
        {help}
      </p>
    </div>
  );
}
