// The part of the language's own Intl that the report uses, answered by the program that runs the script.
globalThis.Intl = (() => {
  const known = new Map();
  const words = (question) => {
    const key = JSON.stringify(question);
    if (!known.has(key)) known.set(key, host.words(key));
    return known.get(key);
  };
  const kind = (name, wanted) => function (locale, options) {
    const ask = (value) => words({ kind: name, locale, ...options, ...wanted(value) });
    return { format: ask, select: ask };
  };
  return {
    NumberFormat: kind("number", (value) => ({ value })),
    PluralRules: kind("plural", (value) => ({ value })),
    DateTimeFormat: kind("date", (value) => ({ value: value.getTime() })),
    ListFormat: kind("list", (texts) => ({ texts })),
  };
})();
