interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem?: string | undefined;
}

/** A labelled text field with help and an error message. */
export function Field({ id, label, help, value, onInput, problem }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input type="text" id={id} value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} aria-describedby={`${id}-help`} aria-invalid={problem !== undefined} />
      <p id={`${id}-help`} class={problem ? 'problem' : 'help'}>
        {problem ?? help}
      </p>
    </div>
  );
}
