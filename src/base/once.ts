/** A value that is made when it is first read. */
export class Once<Value> {
  readonly #make: () => Value;
  #made: { readonly value: Value } | undefined;

  constructor(make: () => Value) {
    this.#make = make;
  }

  get value(): Value {
    this.#made ??= { value: this.#make() };
    return this.#made.value;
  }
}
