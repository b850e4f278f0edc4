/// The shells that can complete; each script asks the program for the words at each Tab, so that none knows any.
enum CompletionScript: String, CaseIterable {
  case bash, zsh, fish

  /// What a script calls with the words typed: no verb, in no list.
  static let verb = "__mots"

  /// The whole script.
  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  // Bash cuts words at « = », « : » and « @ »: they are put together again, and what it cut is not said twice.
  private static let bashText = #"""
    # allervers : complétion pour bash
    _allervers() {
      local mot colle='' debut='' ligne IFS=$'\n'
      local -a mots=()
      for mot in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
        mot=${mot//[\\\'\"]/}
        if [[ $mot =~ ^[=:@]+$ && ${#mots[@]} -gt 0 ]]; then
          debut=${mots[${#mots[@]}-1]}$mot colle=oui
          mots[${#mots[@]}-1]=$debut
        elif [[ $colle ]]; then
          mots[${#mots[@]}-1]+=$mot colle=''
        else
          mots+=("$mot") debut=''
        fi
      done
      mot=${mots[${#mots[@]}-1]#"$debut"}
      COMPREPLY=()
      while read -r ligne; do
        case $ligne in
          \#(CompletionAnswer.files)) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$mot")) ;;
          \#(CompletionAnswer.folders)) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$mot")) ;;
          *) ligne=${ligne%%$'\t'*}; COMPREPLY+=("${ligne#"$debut"}") ;;
        esac
      done < <("$1" \#(verb) "${mots[@]}" 2>/dev/null)
      if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace 2>/dev/null
      fi
    }
    complete -F _allervers allervers

    """#

  private static let zshText = """
    #compdef allervers
    # allervers : complétion pour zsh
    _allervers() {
      local ligne
      local -i vain=1
      local -a finis finis_vus suivis suivis_vus
      for ligne in "${(@f)$("${words[1]}" \(verb) "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $ligne in
          '') ;;
          \(CompletionAnswer.files)) [[ $PREFIX == --*=* ]] && compset -P '*='; _files && vain=0 ;;
          \(CompletionAnswer.folders)) [[ $PREFIX == --*=* ]] && compset -P '*='; _files -/ && vain=0 ;;
          *=|*=$'\\t'*) suivis+=("${ligne%%$'\\t'*}"); suivis_vus+=("${ligne/$'\\t'/  }") ;;
          *) finis+=("${ligne%%$'\\t'*}"); finis_vus+=("${ligne/$'\\t'/  }") ;;
        esac
      done
      (( $#finis )) && compadd -l -d finis_vus -a finis && vain=0
      (( $#suivis )) && compadd -l -S '' -d suivis_vus -a suivis && vain=0
      return vain
    }
    if [[ $funcstack[1] == _allervers ]]; then
      _allervers "$@"
    else
      compdef _allervers allervers
    fi

    """

  private static let fishText = """
    # allervers : complétion pour fish
    function __allervers_mots
        set -l mots (commandline -opc)
        set -l actuel (commandline -ct)
        set -l debut (string match -r '^--[^=]*=' -- "$actuel")
        set -l fin (string replace -r '^--[^=]*=' '' -- "$actuel")
        for ligne in ($mots[1] \(verb) $mots[2..-1] "$actuel" 2>/dev/null)
            switch $ligne
                case \(CompletionAnswer.files)
                    printf '%s\\n' "$debut"(__fish_complete_path "$fin")
                case \(CompletionAnswer.folders)
                    printf '%s\\n' "$debut"(__fish_complete_directories "$fin" '')
                case '*'
                    printf '%s\\n' $ligne
            end
        end
    end
    complete -c allervers -f -a '(__allervers_mots)'

    """
}
