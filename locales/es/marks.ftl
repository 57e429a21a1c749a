### Signs beside statements in a web page.

margin-keep =
    { $n ->
        [one] Estado indicado en esta frase: abrir para guardar
       *[other] { $n } estados indicados en esta frase: abrir para guardar
    }
margin-kept =
    { $n ->
        [one] Guardado
       *[other] { $n } actualizaciones de estado guardadas
    }
check-suggestion = Sugerencia: compruébela
check-inferred = Deducido del contenido
