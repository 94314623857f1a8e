/**
 * One thing for each request, made when it is first asked for: a loader that gathers what the fields of a list ask for
 * into one statement must not outlive the request, nor be shared by two people.
 */
export function perContext<T, C extends object = object>(make: (context: C) => T): (context: C) => T {
  const made = new WeakMap<object, T>();
  return (context) => {
    const found = made.get(context) ?? make(context);
    made.set(context, found);
    return found;
  };
}
