### Published site: plain pages of a dataset, for readers who have nothing installed.

site-nav = Páginas
site-about = Acerca de
# Link that opens the page in the app.
site-open = Abrir en Plenary
site-version = Versión { $version }
site-signed = Firmado con la clave { $key }
site-unsigned = Sin firmar
site-licence-is = Licencia: { $licence }
site-cite = Cómo citar
# Sentence after how to cite the site as a whole.
site-cite-version = Añada la versión leída, que figura al pie de la lista de artículos.
site-cite-this = Citar esta versión
site-about-1 = Estas páginas son una copia de un conjunto de datos que se mantiene con Plenary. Solo contienen hechos públicos, cada uno con su fuente.
site-about-2 = Cada estado es indicado, deducido de otra cosa o previsto. Un estado posterior nunca borra uno anterior: una corrección lo sustituye, y se nombran ambas fuentes cuando discrepan.
site-day-title = Qué cambió el { $date }
site-day-earlier = Antes: { $date }
site-day-count =
    { $n ->
        [one] Un cambio
       *[other] { $n } cambios
    }
site-article-says = { $name }: { $status } desde { $date }
site-article-none = { $name }: ningún estado registrado
site-member-says = { $name } en la negociación: sus últimas intervenciones, por artículo, con las fuentes
site-meeting-says = { $title }, { $date }: actualizaciones de estado y documentos, con las fuentes
site-takes-part = Participa desde { $date }
site-took-part = Participó { $from } – { $to }
site-from-to = de «{ $from }» a «{ $to }»
site-to = ahora «{ $to }»
site-at-meeting = Lo que se indicó de esta reunión
site-members-count =
    { $n ->
        [one] Un Miembro
       *[other] { $n } Miembros
    }
site-meetings-count =
    { $n ->
        [one] Una reunión
       *[other] { $n } reuniones
    }
site-all-updates = Todas las actualizaciones de estado de un artículo figuran en su página.
site-data = Datos
site-data-dataset = Conjunto de datos para Plenary (JSON)
site-data-csv = Actualizaciones de estado (CSV para programas)
site-data-columns = Todas las tablas y lo que dice cada columna
site-data-package = Descripción para programas (Data Package)
site-feed = Canal de noticias (Atom)
site-calendar = Calendario de reuniones e hitos (iCalendar)
site-chart = Gráfico (SVG)
