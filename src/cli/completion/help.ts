/** What `allonym completion --help` says. */
export const HELP = `Usage:
  allonym completion SHELL    write what completes commands and options in bash, zsh or fish

Example:
  allonym completion bash > ~/.local/share/bash-completion/completions/allonym
  allonym completion zsh > ~/.zfunc/_allonym
  allonym completion fish > ~/.config/fish/completions/allonym.fish

Options:
  -h, --help    this text

Exit code: 0 done, 2 a mistake in the call.
`;
