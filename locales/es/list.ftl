### My list.

## My list

list-title = Mi lista
list-deck =
    { $articles ->
        [one] { $articles } artículo
       *[other] { $articles } artículos
    } · { $members ->
        [one] { $members } Miembro
       *[other] { $members } Miembros
    }
list-empty = Siga artículos y Miembros para ver aquí sus cambios. Elija abajo.
list-add = Seguir
list-remove = Dejar de seguir { $name }
list-follow = Seguir
list-following = Siguiendo
list-follow-whole = Seguir toda la negociación
list-following-whole = Se sigue toda la negociación
list-board = Ver mi lista en Artículos
list-changed = Cambió desde su última visita
note-private = Nota privada sobre { $name }
note-line = Nota
note-red = Líneas rojas
note-red-hint = Lo que no podemos aceptar
note-never = Privado: nunca se exporta, solo se imprime para nosotros. Solo se incluye en las copias de seguridad completas.
note-locked = La nota y las líneas rojas están bloqueadas.
note-unkept = Aún sin guardar
note-due = Hacer antes del
note-done = Hecho
note-overdue = con retraso
notes-due-title = Por hacer
draft-held = Con una frase de contraseña, el texto sin guardar se descarta al bloquear o cerrar esta ventana.
