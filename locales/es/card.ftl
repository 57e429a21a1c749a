### The pop-up card beside a highlight.

# Label: what this page says.
card-page = Esta página
page-day = Fecha de la página: el texto no indica el día
# Label: the status on the date of the page.
card-then = Estado entonces
# Label: the status today.
card-now = Estado actual
card-evidence = Fuente
card-facilitator = Facilitador
card-member = Negociación
card-facilitates = Facilitador de
card-proposals = Propuestas
participant = Participa
not-participant = No figura entre los participantes
card-since = desde el { $date }
card-contested = Las fuentes del mismo día difieren
source-in-en = { $source }, en inglés
source-in-fr = { $source }, en francés
source-in-es = { $source }, en español
open-record = Abrir en Plenary
open-record-in = Abrir en Plenary: { $name }
open-record-of = Abrir en Plenary: { $name }
# Verb, on a button: keeps the pop-up card open.
pin = Fijar
card-coverage = No se ha encontrado ninguna fuente pública después del { $date }
record-to = datos hasta el { $date }
keep-failed = No se ha guardado. Recargue la página e inténtelo de nuevo.
failed = La operación ha fallado. Inténtelo de nuevo.
keep-in-panel = Elija el estado en el panel
undo-again = No se ha deshecho: mantenga la tarjeta entera a la vista un momento y pulse de nuevo.
press-again = No se ha guardado: mantenga la tarjeta entera a la vista un momento y pulse de nuevo.
card-effect-moves = { $article }: «{ $from }» pasa a «{ $to }».
card-effect-first = { $article } recibe su primer estado: «{ $to }».
card-effect-confirms = Sin cambios: esto confirma el estado actual (desde: { $date }).
card-effect-older = El estado del artículo no cambia: «{ $status }» ({ $date }) es más reciente.
card-effect-outranked = Sin cambios: cuenta «{ $status }», de la misma fecha.
undo-in-panel = Deshágalo en el panel
card-sentence = Estados indicados en esta frase
# Button: takes back what was just saved.
card-undo = Deshacer
card-undone = Deshecho
settled-by = por resolver (plazo: { $date })
outstanding =
    { $n ->
        [one] Una cuestión pendiente
       *[other] { $n } cuestiones pendientes
    }
outstanding-due =
    { $n ->
        [one] Una cuestión pendiente (plazo: { $date })
       *[other] { $n } cuestiones pendientes (plazo: { $date })
    }
slip-reached =
    { $n ->
        [one] { $status } – objetivo incumplido por un día ({ $date })
       *[other] { $status } – objetivo incumplido por { $n } días ({ $date })
    }
slip-reached-month = { $status } – objetivo incumplido ({ $date }), alcanzado más tarde
slip-open-month = { $status } – objetivo incumplido por ahora ({ $date })
slip-open =
    { $n ->
        [one] { $status } – objetivo incumplido desde hace un día ({ $date })
       *[other] { $status } – objetivo incumplido desde hace { $n } días ({ $date })
    }
card-kept-public =
    { $n ->
        [one] Una actualización de estado guardada (público)
       *[other] { $n } actualizaciones de estado guardadas (público)
    }
card-kept-private =
    { $n ->
        [one] Una actualización de estado guardada (privado)
       *[other] { $n } actualizaciones de estado guardadas (privado)
    }
card-kept-mixed = { $n } actualizaciones de estado guardadas (público y privado)
# Short link: opens the article in Plenary.
record-short = abrir
keep-sentence = Guardar la frase…
row-now = hoy
row-then = a la fecha de la página, el { $date }
card-refused = Marcado como incorrecto
card-said-elsewhere = Quién lo dijo figura en otra frase y no se guarda: pulse Editar para confirmar
