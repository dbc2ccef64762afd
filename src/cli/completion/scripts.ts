import { HELP_OF } from "../help/all.ts";

/** The shells that there is a script for. */
export const SHELLS: readonly string[] = ["bash", "zsh", "fish"];

/** The script of a shell; undefined for another shell. */
export function scriptFor(shell: string): string | undefined {
  const commands = Object.entries(HELP_OF).map(([name, help]): Command => ({ name, options: optionsIn(help) }));
  if (shell === "bash") return bash(commands);
  if (shell === "zsh") return zsh(commands);
  return shell === "fish" ? fish(commands) : undefined;
}

interface Command {
  readonly name: string;
  readonly options: readonly string[];
}

/** The options that a help text lists: what a command has, and what it says it has, is one. */
function optionsIn(help: string): string[] {
  return Array.from(help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm), ([, option = ""]) => option);
}

function namesOf(commands: readonly Command[]): string {
  return ["help", ...commands.map(({ name }) => name)].join(" ");
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${options.join(" ")}" ;;`);
  return `# bash completion of allonym
_allonym() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ] || [ "\${COMP_WORDS[1]}" = help ]; then
    COMPREPLY=($(compgen -W "${namesOf(commands)}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o default -F _allonym allonym
`;
}

function zsh(commands: readonly Command[]): string {
  const cases = commands.map(({ name, options }) => `  ${name}) options=(${options.join(" ")}) ;;`);
  return `#compdef allonym
local command=$words[2]
local -a options
if (( CURRENT == 2 )) || [[ $command == help ]]; then
  compadd -- ${namesOf(commands)}
  return
fi
case $command in
${cases.join("\n")}
esac
if [[ $PREFIX == -* ]]; then compadd -- $options; else _files; fi
`;
}

function fish(commands: readonly Command[]): string {
  const ofCommands = commands.map(({ name }) => `complete -c allonym -n __fish_use_subcommand -f -a ${name}`);
  const ofOptions = commands.flatMap(({ name, options }) =>
    options.map((option) => `complete -c allonym -n "__fish_seen_subcommand_from ${name}" -l ${option.slice(2)}`),
  );
  return `# fish completion of allonym
complete -c allonym -n __fish_use_subcommand -f -a help
complete -c allonym -n "__fish_seen_subcommand_from help" -f -a "${namesOf(commands)}"
${[...ofCommands, ...ofOptions].join("\n")}
`;
}
