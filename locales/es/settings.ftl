### Settings.

## Settings

files-locked = Privadas, bloqueadas con la frase de contraseña de la copia de seguridad
files-locked-note = Las entradas privadas se restauran bloqueadas. Desbloquéelas con la frase de contraseña usada al crear la copia de seguridad.
lock-title = Frase de contraseña para las entradas privadas
lock-deck = Cifra lo privado, también en copias de seguridad. Se pide al abrir.
lock-lost = Si olvida la frase de contraseña, pierde lo privado. Apúntela en otro lugar.
lock-not = Sin proteger: entradas públicas, pantalla desbloqueada, entradas pendientes en la extensión.
lock-passphrase = Frase de contraseña
lock-new = Nueva frase de contraseña
lock-again = Confirmar la frase de contraseña
lock-set = Establecer la frase de contraseña
lock-is-open = Las entradas privadas están protegidas con una frase de contraseña y desbloqueadas en esta ventana.
lock-is-shut = Hay entradas bloqueadas en esta ventana.
lock-unlock = Desbloquear
lock-now = Bloquear ahora
lock-change = Cambiar la frase de contraseña
lock-remove = Eliminar la frase de contraseña
lock-give-up = ¿Olvidó la frase de contraseña?
lock-give-up-deck =
    { $n ->
        [one] Se borran definitivamente una entrada privada y la frase de contraseña.
       *[other] Se borran definitivamente { $n } entradas privadas y la frase de contraseña.
    }
lock-give-up-do = Borrar las entradas bloqueadas
lock-keep = Dejarlo bloqueado
lock-short = Use al menos { $n } caracteres.
lock-differs = Las frases de contraseña no coinciden. Introdúzcalas de nuevo.
lock-wrong = Frase de contraseña incorrecta. No se ha cambiado nada. Inténtelo de nuevo.
lock-done-set = Frase de contraseña establecida. Las entradas privadas ya están cifradas.
lock-done-unlock = Desbloqueadas en esta ventana.
lock-done-change = Frase de contraseña cambiada. Las copias de seguridad anteriores se abren con la antigua.
lock-done-remove = Frase de contraseña eliminada. Las entradas privadas ya no están cifradas.
lock-done-give-up = Entradas bloqueadas borradas y frase de contraseña eliminada.
settings-title = Configuración
settings-lang = Idioma
settings-words = Términos personalizados
settings-words-deck = Otros nombres de un artículo o Miembro, reconocidos en los textos.
settings-word = Palabra o frase
settings-word-lang = Idioma
settings-word-add = Añadir
settings-word-remove = Eliminar «{ $text }»
settings-word-short = Introduzca un término de al menos dos letras y elija a qué se refiere.
analyse-suggestions = Sugerencias por comprobar
analyse-suggestions-note = Las sugerencias no se cuentan. Guárdelas una a una.
analyse-suggestion = Sugerencia: compruébela
analyse-inferred = Deducido del contenido
