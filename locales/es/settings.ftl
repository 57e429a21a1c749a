### Settings.

## Settings

files-locked = Privadas, bloqueadas con la frase de contraseña de la copia de seguridad
files-locked-note = Las entradas privadas se restauran bloqueadas. Desbloquéelas con la frase de contraseña usada al crear la copia de seguridad.
lock-title = Frase de contraseña para las entradas privadas
lock-deck = Con una frase de contraseña, las entradas no públicas y las notas se cifran en este dispositivo y en las copias de seguridad. Se pide cada vez que se abre o recarga una ventana.
lock-lost = Si olvida la frase de contraseña, sus entradas privadas se pierden: nadie puede recuperarlas. Apúntela y guárdela lejos de este dispositivo.
lock-not = La frase de contraseña no protege las entradas públicas, lo que se ve en pantalla mientras están desbloqueadas, las entradas pendientes en la extensión ni un dispositivo controlado por otras personas. Pueden quedar un tiempo en el disco restos de datos anteriores.
lock-passphrase = Frase de contraseña
lock-new = Nueva frase de contraseña
lock-again = Confirmar la frase de contraseña
lock-set = Establecer la frase de contraseña
lock-is-open = Las entradas privadas están protegidas con una frase de contraseña y desbloqueadas en esta ventana.
lock-is-shut = Hay entradas bloqueadas en esta ventana.
lock-unlock = Desbloquear
lock-now = Bloquear ahora
lock-change = Cambiar la frase de contraseña
lock-remove = Quitar la frase de contraseña
lock-give-up = ¿Olvidó la frase de contraseña?
lock-give-up-deck =
    { $n ->
        [one] Se eliminará definitivamente una entrada privada, junto con la frase de contraseña.
       *[other] Se eliminarán definitivamente { $n } entradas privadas, junto con la frase de contraseña.
    }
lock-give-up-do = Eliminar las entradas bloqueadas
lock-keep = Dejarlo bloqueado
lock-short = Use al menos { $n } caracteres.
lock-differs = Las frases de contraseña no coinciden.
lock-wrong = Frase de contraseña incorrecta. No se ha cambiado nada.
lock-done-set = Frase de contraseña establecida. Las entradas privadas ya están cifradas.
lock-done-unlock = Desbloqueadas en esta ventana.
lock-done-change = Frase de contraseña cambiada. Las copias de seguridad anteriores se abren con la antigua.
lock-done-remove = Frase de contraseña eliminada. Las entradas privadas ya no están cifradas.
lock-done-give-up = Entradas bloqueadas y frase de contraseña eliminadas.
settings-title = Configuración
settings-lang = Idioma
settings-words = Términos personalizados
settings-words-deck = Otros nombres de un artículo o un Miembro. La extensión y «Analizar un texto» los reconocen a partir de la próxima página que abra.
settings-word = Palabra o frase
settings-word-lang = Idioma
settings-word-add = Añadir
settings-word-remove = Quitar «{ $text }»
settings-word-short = Introduzca un término de al menos dos letras y elija a qué se refiere.
more-accuracy = Con qué fiabilidad reconoce Plenary los nombres y los estados
analyse-suggestions = Sugerencias por comprobar
analyse-suggestions-note = No se cuentan y nunca se guardan junto con otras.
analyse-suggestion = Sugerencia: compruébela
analyse-inferred = Deducido del contenido
