results-quiz =
    { $result ->
        [passed]
            { $max ->
                [zero] { $day }: { $score } من { $max } درجة، { $percent }%، نجاح
                [one] { $day }: { $score } من درجة واحدة، { $percent }%، نجاح
                [two] { $day }: { $score } من درجتين، { $percent }%، نجاح
                [few] { $day }: { $score } من { $max } درجات، { $percent }%، نجاح
                [many] { $day }: { $score } من { $max } درجة، { $percent }%، نجاح
               *[other] { $day }: { $score } من { $max } درجة، { $percent }%، نجاح
            }
        [open]
            { $max ->
                [zero] { $day }: { $score } من { $max } درجة، { $percent }%، لم يتحقق النجاح بعد
                [one] { $day }: { $score } من درجة واحدة، { $percent }%، لم يتحقق النجاح بعد
                [two] { $day }: { $score } من درجتين، { $percent }%، لم يتحقق النجاح بعد
                [few] { $day }: { $score } من { $max } درجات، { $percent }%، لم يتحقق النجاح بعد
                [many] { $day }: { $score } من { $max } درجة، { $percent }%، لم يتحقق النجاح بعد
               *[other] { $day }: { $score } من { $max } درجة، { $percent }%، لم يتحقق النجاح بعد
            }
       *[none]
            { $max ->
                [zero] { $day }: { $score } من { $max } درجة، { $percent }%
                [one] { $day }: { $score } من درجة واحدة، { $percent }%
                [two] { $day }: { $score } من درجتين، { $percent }%
                [few] { $day }: { $score } من { $max } درجات، { $percent }%
                [many] { $day }: { $score } من { $max } درجة، { $percent }%
               *[other] { $day }: { $score } من { $max } درجة، { $percent }%
            }
    }
results-others =
    { $count ->
        [zero] { $count } محاولة أخرى
        [one] محاولة واحدة أخرى
        [two] محاولتان أخريان
        [few] { $count } محاولات أخرى
        [many] { $count } محاولة أخرى
       *[other] { $count } محاولة أخرى
    }
results-endings = النهايات المكتشفة: { $found } من { $of }، آخر مرة في { $day }
results-endings-found =
    { $found ->
        [zero] اكتُشفت { $found } نهاية، آخر مرة في { $day }
        [one] اكتُشفت نهاية واحدة، آخر مرة في { $day }
        [two] اكتُشفت نهايتان، آخر مرة في { $day }
        [few] اكتُشفت { $found } نهايات، آخر مرة في { $day }
        [many] اكتُشفت { $found } نهاية، آخر مرة في { $day }
       *[other] اكتُشفت { $found } نهاية، آخر مرة في { $day }
    }
results-goal =
    { $max ->
        [zero] { $score } من { $max } درجة، { $percent }%.
        [one] { $score } من درجة واحدة، { $percent }%.
        [two] { $score } من درجتين، { $percent }%.
        [few] { $score } من { $max } درجات، { $percent }%.
        [many] { $score } من { $max } درجة، { $percent }%.
       *[other] { $score } من { $max } درجة، { $percent }%.
    }
results-goal-read =
    { $max ->
        [zero] { $score } من { $max } درجة، { $percent }%. للقراءة من جديد: { $lesson }
        [one] { $score } من درجة واحدة، { $percent }%. للقراءة من جديد: { $lesson }
        [two] { $score } من درجتين، { $percent }%. للقراءة من جديد: { $lesson }
        [few] { $score } من { $max } درجات، { $percent }%. للقراءة من جديد: { $lesson }
        [many] { $score } من { $max } درجة، { $percent }%. للقراءة من جديد: { $lesson }
       *[other] { $score } من { $max } درجة، { $percent }%. للقراءة من جديد: { $lesson }
    }
results-last-here = آخر زيارة لك هنا: { $day }.
results-exercise = التمرين { $n }
results-question = السؤال { $n }
