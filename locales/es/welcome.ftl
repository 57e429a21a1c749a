### The page shown after the extension is installed.

welcome-title = Plenary en su navegador
welcome-lead = Esta extensión acompaña a Plenary, la aplicación que sigue negociaciones artículo por artículo. Muestra en las páginas web en qué punto está cada artículo y guarda en Plenary lo que una página dice de él.
welcome-sample-title = 1. Mire un resaltado
# An example for the reader of pages: the statuses in it must be found.
welcome-sample = En una reunión del { $day } ({ $talks }), varios Miembros ({ $members }) dijeron que habían dejado en limpio los artículos «{ $one }» y «{ $other }».
welcome-letters = Qué significan los símbolos
welcome-claims = Las palabras que indican el estado de un artículo tienen un fondo de color. Pulse el signo contiguo y elija cómo guardar el estado, con su fecha y su fuente.
welcome-next = En { $sites } los resaltados aparecen solos. El botón de la barra de herramientas abre el panel, que compara la página con sus datos.
welcome-point = Señale un nombre subrayado: una tarjeta emergente muestra el estado del artículo. Pulse el nombre para abrir el artículo en Plenary.
welcome-save-title = 2. Guarde una indicación de estado
# An example for the reader of pages: its status must be found. It contains welcome-statement-words.
welcome-statement = El artículo «{ $article }» se dejó en limpio el { $day }.
# Words of welcome-statement, as they stand there.
welcome-statement-words = se dejó en limpio
welcome-sign = Un estado indicado en esta frase: abrir para guardarlo
welcome-only-sample = Esto es un ejemplo: no se añade nada a sus datos.
welcome-app = Abrir Plenary
welcome-real = 4. Abra una página real
welcome-open = Abrir una página de noticias
welcome-connect = 3. Conecte Plenary
