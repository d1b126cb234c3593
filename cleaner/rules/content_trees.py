"""The decision trees of the content judge's second look.

Written by `python -m tools.train`; do not edit. Learned from the annotations of the development part of WCXB
(M. Foley, CC BY 4.0) and of half of the parser tests of fundus (flairNLP, MIT); see tools/train-report.md.
"""

from __future__ import annotations


def second_look(row: tuple[float, ...]) -> float:
    """Returns the logit that a block with these numbers is main text; `row` is in the order of `judge.features.FEATURES`."""
    (
        logit_rel,
        chance_rel,
        names_rel,
        names_core,
        text,
        length,
        linked,
        tag,
        copies,
        _,
        in_description,
        in_body,
        from_h1,
        from_first,
        mass_before,
        mass_after,
        near1,
        near5,
        heading_distance,
        heading_chance,
        likes,
        like_length,
        like_chance,
        prose0,
        in_core5,
        share1,
        pure1,
        cover1,
        count1,
        prose1,
        share2,
        pure2,
        cover2,
        linked3,
        cover3,
        count3,
        in_core9,
        in_core7,
        part_share,
        part_linked,
        part_cover,
        part_count,
        names,
        chars,
        blocks,
        mass,
        linked_share,
        og_type,
        genre,
        span,
        level,
        core_share,
        core_depth,
    ) = row
    score = 0.0
    if chance_rel <= 0.72607:
        if logit_rel <= -2.5982:
            if part_cover <= 0.62854:
                score += 0.598
            else:
                score += 0.378
        else:
            if cover2 <= 0.75696:
                if part_cover <= 0.68294:
                    score += 0.816
                else:
                    score += 0.471
            else:
                if likes <= 2.5:
                    score += 0.692
                else:
                    score += 1.15
    else:
        if cover2 <= 0.60707:
            if part_cover <= 0.62854:
                if pure2 <= 0.73498:
                    if like_length <= 239.67:
                        score += 0.979
                    else:
                        score += 1.32
                else:
                    if count1 <= 31.5:
                        score += 1.29
                    else:
                        score += 0.752
            else:
                if logit_rel <= -0.19286:
                    score += 0.549
                else:
                    score += 0.99
        else:
            if likes <= 4.5:
                if cover1 <= 0.13215:
                    score += 0.944
                else:
                    score += 1.25
            else:
                if chars <= 52958:
                    score += 1.4
                else:
                    score += 1.03
    if chance_rel <= 0.89429:
        if logit_rel <= -2.1131:
            if part_count <= 80.5:
                if likes <= 4.5:
                    score += -0.426
                else:
                    score += -0.217
            else:
                score += -0.443
        else:
            if core_share <= 0.86798:
                if cover3 <= 0.42675:
                    score += -0.374
                else:
                    score += -0.172
            else:
                if copies <= 1.5:
                    if in_core9 <= 1e-35:
                        score += -0.37
                    else:
                        score += 0.0393
                else:
                    score += -0.317
    else:
        if copies <= 1.5:
            if names_rel <= -0.18599:
                if mass_before <= 0.75132:
                    score += 0.0406
                else:
                    if part_count <= 38.5:
                        score += -0.119
                    else:
                        score += -0.473
            else:
                if chars <= 44514:
                    if prose1 <= 0.32288:
                        score += 0.0444
                    else:
                        score += 0.216
                else:
                    if mass_after <= 0.54734:
                        score += -0.157
                    else:
                        score += 0.113
        else:
            score += -0.299
    if logit_rel <= -1.1111:
        if in_core5 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.353
            else:
                score += 0.138
        else:
            if like_chance <= 0.51304:
                score += -0.218
            else:
                if likes <= 2.5:
                    score += -0.226
                else:
                    score += 0.0359
    else:
        if near5 <= 0.73088:
            if in_core5 <= 1e-35:
                score += -0.28
            else:
                if copies <= 1.5:
                    if from_h1 <= 122.5:
                        score += 0.131
                    else:
                        score += -0.0747
                else:
                    score += -0.241
        else:
            if chars <= 44514:
                if cover2 <= 0.60707:
                    if core_share <= 0.84866:
                        score += -0.0633
                    else:
                        score += 0.146
                else:
                    if likes <= 3.5:
                        score += 0.0614
                    else:
                        score += 0.221
            else:
                if part_linked <= 0.072624:
                    if part_cover <= 0.51326:
                        score += 0.00613
                    else:
                        score += -0.336
                else:
                    score += 0.157
    if chance_rel <= 0.90582:
        if in_core7 <= 1e-35:
            if in_description <= 1e-35:
                score += -0.296
            else:
                score += 0.0919
        else:
            if cover3 <= 0.95147:
                if logit_rel <= -1.9324:
                    score += -0.219
                else:
                    score += -0.106
            else:
                if like_chance <= 0.36611:
                    score += -0.133
                else:
                    score += 0.0588
    else:
        if cover3 <= 0.69241:
            if part_cover <= 0.62854:
                if names_core <= -1.215:
                    score += -0.226
                else:
                    if prose1 <= 0.13887:
                        score += -0.0779
                    else:
                        score += 0.0802
            else:
                score += -0.183
        else:
            if likes <= 4.5:
                if mass_after <= 0.17666:
                    score += -0.267
                else:
                    score += 0.0454
            else:
                if from_h1 <= 349.5:
                    if from_h1 <= 83.5:
                        score += 0.21
                    else:
                        score += 0.118
                else:
                    if core_depth <= 6.5:
                        score += 0.185
                    else:
                        score += -0.283
    if logit_rel <= -0.91837:
        if in_core7 <= 1e-35:
            if mass_after <= 0.26697:
                score += -0.288
            else:
                score += -0.2
        else:
            if pure2 <= 0.64702:
                if mass_after <= 0.36145:
                    if linked3 <= 0.0086708:
                        score += -0.0289
                    else:
                        score += -0.25
                else:
                    score += -0.113
            else:
                if logit_rel <= -2.3803:
                    score += -0.113
                else:
                    score += 0.0326
    else:
        if copies <= 1.5:
            if cover2 <= 0.75696:
                if mass_after <= 0.20552:
                    if in_core7 <= 1e-35:
                        score += -0.314
                    else:
                        score += -0.0219
                else:
                    if near5 <= 0.43557:
                        score += -0.0911
                    else:
                        score += 0.11
            else:
                if chars <= 52958:
                    if near5 <= 0.80225:
                        score += 0.101
                    else:
                        score += 0.203
                else:
                    if linked3 <= 0.044214:
                        score += -0.223
                    else:
                        score += 0.226
        else:
            score += -0.189
    if in_core5 <= 1e-35:
        if in_description <= 1e-35:
            if core_share <= 0.62042:
                if text <= 0.105:
                    score += -0.179
                else:
                    if part_cover <= 0.079295:
                        score += -0.276
                    else:
                        score += 0.06
            else:
                if from_first <= 18.5:
                    score += -0.189
                else:
                    score += -0.26
        else:
            score += 0.0926
    else:
        if pure1 <= 0.65559:
            if share2 <= 0.01916:
                score += -0.155
            else:
                if blocks <= 737:
                    if likes <= 7.5:
                        score += -0.111
                    else:
                        score += 0.0576
                else:
                    if from_first <= 48.5:
                        score += 0.108
                    else:
                        score += -0.334
        else:
            if copies <= 1.5:
                if chars <= 62326:
                    if likes <= 6.5:
                        score += 0.0291
                    else:
                        score += 0.164
                else:
                    if from_first <= 103.5:
                        score += 0.147
                    else:
                        score += -0.284
            else:
                score += -0.144
    if logit_rel <= -0.91837:
        if in_core7 <= 1e-35:
            score += -0.2
        else:
            if genre <= 1e-35:
                if cover2 <= 0.9446:
                    score += -0.0461
                else:
                    score += 0.102
            else:
                if names_core <= 0.065:
                    score += -0.199
                else:
                    score += -0.0395
    else:
        if cover2 <= 0.75696:
            if in_body <= -1e-35:
                if cover3 <= 0.97498:
                    score += -0.0634
                else:
                    score += -0.757
            else:
                if copies <= 1.5:
                    if part_count <= 84.5:
                        score += 0.0816
                    else:
                        score += -0.0711
                else:
                    score += -0.12
        else:
            if chars <= 52958:
                if likes <= 6.5:
                    if cover1 <= 0.48688:
                        score += -0.106
                    else:
                        score += 0.134
                else:
                    score += 0.183
            else:
                if linked3 <= 0.044214:
                    if from_first <= 73.5:
                        score += 0.231
                    else:
                        score += -0.268
                else:
                    score += 0.209
    if near1 <= 0.82515:
        if in_core5 <= 1e-35:
            if mass_before <= 0.64694:
                if near5 <= 0.12601:
                    score += -0.2
                else:
                    score += -0.0495
            else:
                score += -0.221
        else:
            if prose1 <= 0.38753:
                if likes <= 8.5:
                    score += -0.152
                else:
                    score += -0.0347
            else:
                if chars <= 42896:
                    score += 0.0615
                else:
                    score += -0.202
    else:
        if cover1 <= 0.66353:
            if core_share <= 0.84222:
                if mass_before <= 0.65758:
                    if part_count <= 329.5:
                        score += 0.0696
                    else:
                        score += -0.355
                else:
                    score += -0.214
            else:
                if likes <= 9.5:
                    score += -0.0338
                else:
                    score += 0.136
        else:
            if chars <= 52958:
                score += 0.178
            else:
                if mass_before <= 0.45266:
                    score += 0.17
                else:
                    if linked3 <= 0.044214:
                        score += -0.301
                    else:
                        score += 0.202
    if near1 <= 0.82515:
        if in_core5 <= 1e-35:
            if mass_after <= 0.44594:
                if blocks <= 1684:
                    score += -0.208
                else:
                    score += 0.354
            else:
                if heading_distance <= 1e-35:
                    score += -0.181
                else:
                    score += -0.0337
        else:
            if cover2 <= 0.030795:
                score += -0.0831
            else:
                if names <= 0.345:
                    if from_first <= 284.5:
                        score += 0.0577
                    else:
                        score += -0.223
                else:
                    if length <= 825.5:
                        score += -0.0488
                    else:
                        score += -0.392
    else:
        if from_first <= 82.5:
            if names_core <= 0.065:
                score += -0.00712
            else:
                if prose0 <= 0.66448:
                    score += 0.076
                else:
                    score += 0.184
        else:
            if core_share <= 0.68696:
                score += -0.216
            else:
                if blocks <= 133.5:
                    score += -0.61
                else:
                    if blocks <= 972.5:
                        score += 0.0766
                    else:
                        score += -0.199
    if logit_rel <= -1.8402:
        if mass_before <= 0.91424:
            if from_h1 <= -1e-35:
                score += -0.174
            else:
                if genre <= 1e-35:
                    score += -0.0026
                else:
                    score += -0.109
        else:
            score += -0.197
    else:
        if from_h1 <= 89.5:
            if likes <= 6.5:
                if cover1 <= 0.48688:
                    if mass_after <= 0.56592:
                        score += -0.132
                    else:
                        score += 0.0097
                else:
                    score += 0.12
            else:
                if cover3 <= 0.42675:
                    score += 0.0263
                else:
                    score += 0.162
        else:
            if mass <= 0.42227:
                if mass <= 0.033653:
                    score += 0.179
                else:
                    if like_length <= 290.98:
                        score += -0.116
                    else:
                        score += -0.365
            else:
                if heading_distance <= 14.5:
                    if blocks <= 138.5:
                        score += -0.367
                    else:
                        score += 0.0531
                else:
                    if blocks <= 244.5:
                        score += -0.309
                    else:
                        score += -0.0537
    if in_core5 <= 1e-35:
        if mass_after <= 0.52719:
            score += -0.172
        else:
            if from_h1 <= -1e-35:
                score += -0.187
            else:
                if heading_distance <= 29.5:
                    if likes <= 15.5:
                        score += 0.0258
                    else:
                        score += 0.182
                else:
                    score += -0.151
    else:
        if prose0 <= 0.68631:
            if like_length <= 14.613:
                score += -0.143
            else:
                if likes <= 32.5:
                    if share1 <= 0.99105:
                        score += -0.0299
                    else:
                        score += -0.689
                else:
                    if names_core <= 1.165:
                        score += 0.0853
                    else:
                        score += -0.177
        else:
            if from_h1 <= 83.5:
                if names_core <= 0.105:
                    score += 0.0611
                else:
                    if mass_after <= 0.021222:
                        score += -0.0787
                    else:
                        score += 0.182
            else:
                if core_share <= 0.52551:
                    score += -0.372
                else:
                    if near5 <= 0.86901:
                        score += -0.0385
                    else:
                        score += 0.0847
    if names_rel <= -0.18599:
        if part_linked <= 0.070311:
            if span <= 0.3948:
                if like_length <= 183.81:
                    score += 0.0111
                else:
                    if names_rel <= -0.29754:
                        score += -0.129
                    else:
                        score += -0.547
            else:
                if count3 <= 348.5:
                    score += 0.0947
                else:
                    score += -0.184
        else:
            if mass_before <= 0.89578:
                score += -0.0762
            else:
                score += -0.181
    else:
        if prose0 <= 0.66448:
            if names_rel <= 0.46758:
                if like_length <= 518.58:
                    score += 0.0257
                else:
                    if count1 <= 4.5:
                        score += 0.0415
                    else:
                        score += -0.417
            else:
                score += -0.117
        else:
            if from_h1 <= 80.5:
                if mass_before <= 0.89578:
                    score += 0.155
                else:
                    score += -0.0723
            else:
                if core_share <= 0.68696:
                    score += -0.185
                else:
                    if share2 <= 0.98158:
                        score += 0.062
                    else:
                        score += -0.284
    if logit_rel <= -2.7424:
        if core_share <= 0.97497:
            if in_description <= 1e-35:
                score += -0.145
            else:
                score += 0.213
        else:
            score += -0.0397
    else:
        if cover2 <= 0.90756:
            if likes <= 2.5:
                if mass_before <= 0.51068:
                    if names <= 0.175:
                        score += 0.0291
                    else:
                        score += -0.137
                else:
                    score += -0.174
            else:
                if cover3 <= 0.42675:
                    if part_linked <= 0.054342:
                        score += 0.0311
                    else:
                        score += -0.06
                else:
                    if tag <= 7.5:
                        score += -0.0146
                    else:
                        score += 0.0813
        else:
            if mass_before <= 0.91424:
                if blocks <= 972.5:
                    if share2 <= 0.98158:
                        score += 0.141
                    else:
                        score += -0.0542
                else:
                    if mass_before <= 0.19247:
                        score += 0.0379
                    else:
                        score += -0.279
            else:
                if prose0 <= 0.9626:
                    score += -0.204
                else:
                    score += -0.015
    if names_rel <= -0.13806:
        if mass_after <= 0.037033:
            score += -0.153
        else:
            if core_depth <= 11.5:
                if span <= 0.3948:
                    score += -0.0882
                else:
                    score += -0.0067
            else:
                if level <= 0.80756:
                    score += 0.169
                else:
                    score += -0.0369
    else:
        if prose0 <= 0.3936:
            if tag <= 5.5:
                score += -0.0998
            else:
                if likes <= 32.5:
                    if og_type <= 1e-35:
                        score += 0.0308
                    else:
                        score += -0.0999
                else:
                    score += 0.0877
        else:
            if from_h1 <= 92.5:
                if cover1 <= 0.48688:
                    if core_share <= 0.95765:
                        score += 0.0159
                    else:
                        score += 0.135
                else:
                    score += 0.17
            else:
                if core_share <= 0.68696:
                    if span <= 0.17154:
                        score += -0.504
                    else:
                        score += -0.142
                else:
                    if count3 <= 762.5:
                        score += 0.0501
                    else:
                        score += -0.261
    if logit_rel <= -3.272:
        if logit_rel <= -4.919:
            score += -0.176
        else:
            if text <= 0.105:
                score += -0.113
            else:
                score += -0.02
    else:
        if from_h1 <= 80.5:
            if cover1 <= 0.14907:
                if from_h1 <= -1.5:
                    if part_count <= 10.5:
                        score += 0.102
                    else:
                        score += -0.122
                else:
                    if likes <= 14.5:
                        score += -0.00813
                    else:
                        score += 0.098
            else:
                if near1 <= 0.88257:
                    if names <= 0.175:
                        score += 0.111
                    else:
                        score += -0.085
                else:
                    if likes <= 1.5:
                        score += -0.0276
                    else:
                        score += 0.172
        else:
            if chars <= 5719:
                score += -0.239
            else:
                if chars <= 44066:
                    if likes <= 58.5:
                        score += -0.0198
                    else:
                        score += 0.0589
                else:
                    if core_depth <= 10.5:
                        score += -0.0525
                    else:
                        score += -0.248
    if copies <= 1.5:
        if mass_before <= 0.91424:
            if near1 <= 0.88257:
                if logit_rel <= -3.9999:
                    score += -0.105
                else:
                    if names <= 0.095:
                        score += 0.0457
                    else:
                        score += -0.0305
            else:
                if chars <= 44514:
                    if likes <= 1.5:
                        score += -0.0876
                    else:
                        score += 0.115
                else:
                    if names <= 2.715:
                        score += -0.12
                    else:
                        score += 0.124
        else:
            if part_linked <= 0.060088:
                score += -0.00156
            else:
                if from_h1 <= 488.5:
                    if og_type <= 1e-35:
                        score += -0.0697
                    else:
                        score += -0.186
                else:
                    score += 0.0704
    else:
        if likes <= 177.5:
            if mass_before <= 0.46267:
                if chars <= 54687:
                    score += -0.0893
                else:
                    score += 0.188
            else:
                score += -0.149
        else:
            if og_type <= -1e-35:
                score += -0.122
            else:
                score += 0.214
    if logit_rel <= -3.5336:
        if genre <= 1e-35:
            if part_cover <= 0.040686:
                score += 0.0645
            else:
                score += -0.0921
        else:
            if core_share <= 0.99802:
                score += -0.163
            else:
                score += 0.194
    else:
        if copies <= 1.5:
            if heading_distance <= 21.5:
                if likes <= 3.5:
                    if names <= 3.625:
                        score += -0.0195
                    else:
                        score += -0.514
                else:
                    if from_h1 <= 77.5:
                        score += 0.0947
                    else:
                        score += 0.0239
            else:
                if in_body <= -1e-35:
                    score += -0.29
                else:
                    if chars <= 22442:
                        score += -0.0027
                    else:
                        score += -0.107
        else:
            if likes <= 170:
                if mass_after <= 0.56592:
                    if share2 <= 0.95673:
                        score += -0.109
                    else:
                        score += -0.328
                else:
                    if chars <= 54687:
                        score += -0.0642
                    else:
                        score += 0.165
            else:
                score += 0.0927
    if mass_after <= 0.037033:
        if genre <= 1e-35:
            score += -0.0646
        else:
            score += -0.162
    else:
        if cover2 <= 0.9446:
            if genre <= 1e-35:
                if copies <= 2.5:
                    if linked_share <= 0.16035:
                        score += -0.02
                    else:
                        score += 0.0557
                else:
                    score += -0.0789
            else:
                if linked_share <= 0.16724:
                    if names_rel <= 0.73235:
                        score += 0.0565
                    else:
                        score += -0.317
                else:
                    if names_core <= 0.045:
                        score += -0.132
                    else:
                        score += -0.0293
        else:
            if count3 <= 762.5:
                if chance_rel <= 1.007:
                    if share1 <= 0.96979:
                        score += 0.0477
                    else:
                        score += -0.134
                else:
                    if copies <= 2.5:
                        score += 0.142
                    else:
                        score += -0.271
            else:
                if from_first <= 36.5:
                    score += 0.155
                else:
                    if core_share <= 0.93052:
                        score += -0.472
                    else:
                        score += -0.124
    if mass_after <= 0.13858:
        if linked3 <= 0.030239:
            score += 0.0273
        else:
            if genre <= 1e-35:
                if blocks <= 1684:
                    score += -0.0575
                else:
                    score += 0.382
            else:
                score += -0.143
    else:
        if prose1 <= 0.48245:
            if genre <= 1e-35:
                if share1 <= 0.99105:
                    score += 0.0116
                else:
                    score += -0.399
            else:
                if count3 <= 282.5:
                    if share2 <= 0.97378:
                        score += -0.0811
                    else:
                        score += -0.497
                else:
                    score += 0.0611
        else:
            if from_h1 <= 225.5:
                if in_body <= -1e-35:
                    if blocks <= 283.5:
                        score += -0.224
                    else:
                        score += 0.201
                else:
                    if names_core <= 0.105:
                        score += 0.023
                    else:
                        score += 0.104
            else:
                if core_depth <= 10.5:
                    if pure1 <= 0.44228:
                        score += -0.244
                    else:
                        score += 0.0461
                else:
                    score += -0.199
    if heading_distance <= 25.5:
        if likes <= 8.5:
            if prose1 <= 0.97511:
                if pure1 <= 0.98781:
                    if from_first <= 22.5:
                        score += -0.00468
                    else:
                        score += -0.067
                else:
                    if part_count <= 131.5:
                        score += -0.0787
                    else:
                        score += -0.527
            else:
                score += 0.0697
        else:
            if chars <= 42896:
                if near5 <= 0.89244:
                    if like_length <= 518.58:
                        score += 0.0284
                    else:
                        score += -0.206
                else:
                    if core_share <= 0.57745:
                        score += -0.0399
                    else:
                        score += 0.116
            else:
                if core_depth <= 10.5:
                    if linked_share <= 0.070873:
                        score += -0.11
                    else:
                        score += 0.113
                else:
                    if chars <= 46559:
                        score += -0.366
                    else:
                        score += -0.0416
    else:
        if likes <= 765.5:
            if core_depth <= 11.5:
                score += -0.0842
            else:
                score += 0.0332
        else:
            score += 0.214
    if from_h1 <= -1e-35:
        if from_h1 <= -981:
            if names <= 0.035:
                score += 0.0451
            else:
                score += -0.0946
        else:
            score += -0.188
    else:
        if mass_after <= 0.48878:
            if in_body <= -1e-35:
                if level <= 0.64748:
                    score += 0.122
                else:
                    score += -0.191
            else:
                if names_core <= -1.215:
                    if part_count <= 84.5:
                        score += -0.0346
                    else:
                        score += -0.155
                else:
                    if names <= 1.565:
                        score += 0.0194
                    else:
                        score += -0.0682
        else:
            if tag <= 5.5:
                if like_length <= 67.253:
                    score += -0.0579
                else:
                    if span <= 0.17154:
                        score += 0.203
                    else:
                        score += -0.0262
            else:
                if count3 <= 8.5:
                    if near5 <= 0.96999:
                        score += -0.00499
                    else:
                        score += -0.472
                else:
                    if likes <= 14.5:
                        score += 0.0377
                    else:
                        score += 0.107
    if linked3 <= 0.10932:
        if chars <= 52958:
            if core_share <= 0.97412:
                if length <= 825.5:
                    if heading_distance <= 6.5:
                        score += 0.0421
                    else:
                        score += -0.0336
                else:
                    score += -0.207
            else:
                if linked_share <= 0.40326:
                    score += 0.0886
                else:
                    score += -0.089
        else:
            if mass_before <= 0.47269:
                score += 0.00865
            else:
                score += -0.181
    else:
        if genre <= 1e-35:
            if core_share <= 0.99521:
                score += 0.0128
            else:
                if span <= 0.81579:
                    score += -0.0566
                else:
                    if like_length <= 189.64:
                        score += -0.199
                    else:
                        score += -1.02
        else:
            if cover1 <= 0.2504:
                if chars <= 10385:
                    if near1 <= 0.91704:
                        score += -0.169
                    else:
                        score += -1.02
                else:
                    score += -0.0552
            else:
                if chance_rel <= 0.99488:
                    score += -0.082
                else:
                    score += 0.149
    if mass_before <= 0.78124:
        if in_body <= 1e-35:
            if from_h1 <= -1e-35:
                if from_h1 <= -981:
                    if names_rel <= 0.028735:
                        score += 0.0453
                    else:
                        score += -0.085
                else:
                    score += -0.163
            else:
                if from_h1 <= 68.5:
                    if names_core <= 0.065:
                        score += 0.00766
                    else:
                        score += 0.086
                else:
                    if chars <= 6783:
                        score += -0.181
                    else:
                        score += -4.6e-05
        else:
            score += 0.168
    else:
        if part_linked <= 0.031041:
            if chars <= 52958:
                if linked_share <= 0.16724:
                    score += 0.109
                else:
                    if share1 <= 0.079652:
                        score += 0.0203
                    else:
                        score += -0.185
            else:
                score += -0.185
        else:
            if blocks <= 1684:
                if text <= -0.065:
                    score += -0.119
                else:
                    if from_first <= 50.5:
                        score += 0.0372
                    else:
                        score += -0.0753
            else:
                score += 0.252
    if likes <= 3.5:
        if in_description <= 1e-35:
            if from_h1 <= -1e-35:
                score += -0.155
            else:
                if level <= 0.83471:
                    if mass <= 0.64252:
                        score += -0.012
                    else:
                        score += 0.191
                else:
                    if mass_after <= 0.64794:
                        score += -0.137
                    else:
                        score += -0.00614
        else:
            score += 0.122
    else:
        if heading_distance <= 20.5:
            if linked3 <= 0.12908:
                if span <= 0.78955:
                    if share2 <= 0.013189:
                        score += -0.0476
                    else:
                        score += 0.0653
                else:
                    if core_share <= 0.97797:
                        score += -0.0907
                    else:
                        score += 0.0565
            else:
                if share1 <= 0.96979:
                    if part_linked <= 0.022914:
                        score += -0.167
                    else:
                        score += 0.00116
                else:
                    score += -0.494
        else:
            if part_linked <= 1.8315:
                if part_linked <= 0.86655:
                    score += -0.0396
                else:
                    score += 0.139
            else:
                score += -0.214
    if like_length <= 14.613:
        score += -0.079
    else:
        if mass_before <= 0.75132:
            if part_share <= 0.61428:
                if length <= 825.5:
                    if names <= 3.625:
                        score += 0.0346
                    else:
                        score += -0.141
                else:
                    if linked_share <= 0.090907:
                        score += -0.202
                    else:
                        score += 0.0506
            else:
                if part_count <= 532:
                    if core_share <= 0.68696:
                        score += 0.0454
                    else:
                        score += -0.276
                else:
                    score += -0.317
        else:
            if in_core5 <= 1e-35:
                if part_count <= 702.5:
                    if part_count <= 41.5:
                        score += 0.00638
                    else:
                        score += -0.13
                else:
                    if like_chance <= 0.15213:
                        score += -0.116
                    else:
                        score += 0.363
            else:
                if tag <= 13.5:
                    if linked_share <= 0.033882:
                        score += 0.268
                    else:
                        score += 0.0249
                else:
                    if names_rel <= 0.55958:
                        score += -0.0261
                    else:
                        score += -0.213
    if copies <= 1.5:
        if in_description <= 1e-35:
            if core_share <= 0.96761:
                if linked_share <= 0.19628:
                    if core_share <= 0.96577:
                        score += -0.048
                    else:
                        score += -0.367
                else:
                    if chars <= 17784:
                        score += -0.00722
                    else:
                        score += 0.082
            else:
                if span <= 0.94217:
                    if linked_share <= 0.34468:
                        score += 0.0606
                    else:
                        score += -0.0318
                else:
                    if cover1 <= 0.11206:
                        score += 0.129
                    else:
                        score += -0.297
        else:
            score += 0.175
    else:
        if core_share <= 0.99358:
            if core_share <= 0.98842:
                if from_first <= -420.5:
                    if heading_chance <= 0.1659:
                        score += -0.0293
                    else:
                        score += 0.155
                else:
                    score += -0.0706
            else:
                if part_share <= 0.087659:
                    score += -0.0142
                else:
                    score += 0.274
        else:
            if from_h1 <= 6.5:
                score += -0.283
            else:
                score += -0.0933
    if copies <= 1.5:
        if linked <= 0.029806:
            if cover2 <= 0.9446:
                if chance_rel <= 1.0215:
                    if heading_distance <= 1.5:
                        score += 0.101
                    else:
                        score += 0.0123
                else:
                    if part_cover <= 0.53536:
                        score += -0.0607
                    else:
                        score += 0.0202
            else:
                if share2 <= 0.97378:
                    if blocks <= 816.5:
                        score += 0.106
                    else:
                        score += -0.11
                else:
                    if chance_rel <= 0.77081:
                        score += 0.103
                    else:
                        score += -0.0884
        else:
            if og_type <= 1e-35:
                if part_count <= 1.5:
                    score += -0.522
                else:
                    if linked_share <= 1.6201:
                        score += 0.0339
                    else:
                        score += -0.172
            else:
                if span <= 0.85416:
                    if logit_rel <= -0.53139:
                        score += -0.135
                    else:
                        score += -0.000249
                else:
                    if heading_distance <= 130.5:
                        score += 0.182
                    else:
                        score += -0.264
    else:
        score += -0.0452
    if genre <= 1e-35:
        if chance_rel <= 1.0672:
            if part_linked <= 0.012515:
                if blocks <= 676:
                    score += 0.111
                else:
                    score += -0.0821
            else:
                score += 0.0117
        else:
            if names_core <= -1.215:
                score += -0.324
            else:
                score += -0.0238
    else:
        if like_length <= 239.67:
            if likes <= 18.5:
                if mass_after <= 0.91059:
                    if like_length <= 67.253:
                        score += -0.0483
                    else:
                        score += -0.163
                else:
                    if length <= 120.5:
                        score += -0.0717
                    else:
                        score += 0.175
            else:
                if length <= 550.5:
                    if core_share <= 0.99982:
                        score += 0.00903
                    else:
                        score += -0.343
                else:
                    score += -0.334
        else:
            if part_linked <= 1e-35:
                if cover3 <= 0.97498:
                    score += 0.0807
                else:
                    if core_depth <= 6.5:
                        score += -0.554
                    else:
                        score += -0.0961
            else:
                score += 0.0808
    if mass_before <= 0.92296:
        if in_body <= 1e-35:
            if linked_share <= 1.6201:
                if genre <= 1e-35:
                    if core_share <= 0.99435:
                        score += 0.0338
                    else:
                        score += -0.0417
                else:
                    if mass <= 0.87056:
                        score += -0.0262
                    else:
                        score += 0.148
            else:
                if core_share <= 0.97497:
                    if chars <= 9073:
                        score += -0.0565
                    else:
                        score += -0.262
                else:
                    score += 0.267
        else:
            if cover3 <= 0.1825:
                if part_count <= 22.5:
                    score += 0.197
                else:
                    score += -0.275
            else:
                if text <= -0.455:
                    score += -0.246
                else:
                    score += 0.189
    else:
        if level <= 0.78539:
            if core_depth <= 14.5:
                if span <= 0.40111:
                    score += -0.0565
                else:
                    score += 0.0937
            else:
                if near1 <= 0.19785:
                    score += 0.646
                else:
                    score += -0.026
        else:
            score += -0.0871
    if text <= -0.015:
        if linked <= 0.012289:
            if core_share <= 0.97255:
                if linked_share <= 0.13779:
                    if length <= 307.5:
                        score += -0.0387
                    else:
                        score += -0.211
                else:
                    if names_core <= -0.005:
                        score += -0.0446
                    else:
                        score += 0.0444
            else:
                if blocks <= 66:
                    score += -0.245
                else:
                    score += 0.043
        else:
            if span <= 0.42294:
                if linked <= 0.96319:
                    score += -0.186
                else:
                    score += -0.0489
            else:
                score += -0.0177
    else:
        if from_h1 <= 95.5:
            if share1 <= 0.088142:
                if heading_chance <= 0.83271:
                    score += 0.0239
                else:
                    score += -0.0714
            else:
                if prose0 <= 0.98296:
                    score += 0.0288
                else:
                    score += 0.143
        else:
            if length <= 433.5:
                if blocks <= 244.5:
                    score += -0.104
                else:
                    score += 0.0176
            else:
                score += -0.105
    if names_rel <= 0.51797:
        if names_core <= 0.125:
            if chance_rel <= 0.77081:
                if part_linked <= 0.022914:
                    score += 0.0801
                else:
                    if names_rel <= -2.7211:
                        score += -0.129
                    else:
                        score += 0.00834
            else:
                if part_share <= 0.22705:
                    if part_share <= 0.21144:
                        score += -0.0575
                    else:
                        score += -0.358
                else:
                    if linked3 <= 0.067076:
                        score += 0.0976
                    else:
                        score += -0.0754
        else:
            if in_body <= -1e-35:
                if part_linked <= 0.039884:
                    score += -0.216
                else:
                    score += -0.00317
            else:
                if share2 <= 0.96426:
                    if linked <= 0.039594:
                        score += 0.0637
                    else:
                        score += -0.00354
                else:
                    if mass_after <= 0.40297:
                        score += -0.126
                    else:
                        score += 0.0374
    else:
        if level <= 0.30775:
            if likes <= 3.5:
                score += -0.181
            else:
                score += 0.237
        else:
            score += -0.0697
    if text <= 0.035:
        if heading_chance <= 0.027519:
            if blocks <= 166.5:
                if logit_rel <= -0.70444:
                    score += -0.103
                else:
                    score += -0.399
            else:
                score += -0.05
        else:
            if names <= 1.565:
                if span <= 0.92521:
                    if core_share <= 0.59826:
                        score += 0.0627
                    else:
                        score += -0.013
                else:
                    if count1 <= 119.5:
                        score += 0.208
                    else:
                        score += -0.163
            else:
                score += -0.0603
    else:
        if from_h1 <= 92.5:
            if cover2 <= 0.95143:
                if level <= 0.82604:
                    score += 0.0636
                else:
                    if level <= 0.84472:
                        score += -0.193
                    else:
                        score += 0.00382
            else:
                score += 0.103
        else:
            if linked_share <= 0.18264:
                if names_rel <= 0.066717:
                    score += 0.0148
                else:
                    if blocks <= 232.5:
                        score += -0.323
                    else:
                        score += -0.0795
            else:
                score += 0.0291
    if copies <= 2.5:
        if genre <= 1e-35:
            if chars <= 14757:
                if like_length <= 20.095:
                    score += -0.0674
                else:
                    if logit_rel <= 0.70962:
                        score += 0.0779
                    else:
                        score += -0.0235
            else:
                if chars <= 17532:
                    if core_share <= 0.99435:
                        score += -0.0394
                    else:
                        score += -0.398
                else:
                    if part_share <= 0.61428:
                        score += 0.0227
                    else:
                        score += -0.178
        else:
            if linked <= 0.048855:
                if part_share <= 0.42854:
                    if chars <= 54687:
                        score += 0.0186
                    else:
                        score += -0.172
                else:
                    if core_depth <= 11.5:
                        score += -0.145
                    else:
                        score += 0.188
            else:
                if chars <= 10385:
                    score += -0.201
                else:
                    if like_chance <= 0.96298:
                        score += 0.00885
                    else:
                        score += -0.3
    else:
        if like_length <= 226.57:
            score += -0.052
        else:
            score += -0.245
    if near1 <= 0.94078:
        if count1 <= 606:
            if level <= 0.82604:
                if level <= 0.72538:
                    if chars <= 21446:
                        score += 0.0154
                    else:
                        score += -0.0736
                else:
                    score += 0.0542
            else:
                if blocks <= 221.5:
                    if blocks <= 207.5:
                        score += -0.0543
                    else:
                        score += -0.259
                else:
                    if names <= 1.925:
                        score += 0.0172
                    else:
                        score += -0.146
        else:
            if from_first <= 4.5:
                score += 0.163
            else:
                score += -0.282
    else:
        if part_share <= 0.36939:
            if names_core <= 0.065:
                if blocks <= 215.5:
                    if core_depth <= 8.5:
                        score += -0.377
                    else:
                        score += -0.00189
                else:
                    score += 0.0336
            else:
                if likes <= 188.5:
                    score += 0.0877
                else:
                    score += -0.12
        else:
            if pure2 <= 0.96832:
                score += 0.0403
            else:
                score += -0.16
    if likes <= 2.5:
        if names_rel <= 0.36015:
            score += -0.0194
        else:
            score += -0.116
    else:
        if from_first <= 52.5:
            if cover3 <= 0.28134:
                if heading_chance <= 0.94809:
                    if part_count <= 7.5:
                        score += 0.147
                    else:
                        score += -0.0197
                else:
                    if level <= 0.9173:
                        score += -0.626
                    else:
                        score += 0.00453
            else:
                if part_count <= 16.5:
                    if likes <= 14.5:
                        score += -0.0449
                    else:
                        score += 0.0746
                else:
                    score += 0.0794
        else:
            if part_cover <= 0.1356:
                if like_length <= 290.98:
                    if like_length <= 139.48:
                        score += 0.0392
                    else:
                        score += -0.0517
                else:
                    score += 0.13
            else:
                if like_length <= 376.88:
                    if likes <= 662:
                        score += -0.0208
                    else:
                        score += 0.232
                else:
                    if chars <= 15448:
                        score += -0.551
                    else:
                        score += -0.0836
    if copies <= 1.5:
        if heading_distance <= 20.5:
            if from_h1 <= -1e-35:
                if from_h1 <= -981:
                    if cover2 <= 0.083484:
                        score += 0.0822
                    else:
                        score += -0.0668
                else:
                    score += -0.161
            else:
                if mass_before <= 0.93082:
                    if blocks <= 737:
                        score += 0.0358
                    else:
                        score += -0.03
                else:
                    if from_h1 <= 71.5:
                        score += -0.124
                    else:
                        score += -0.00828
        else:
            if in_core5 <= 1e-35:
                if length <= 169.5:
                    score += -0.0391
                else:
                    score += -0.261
            else:
                if count1 <= 38.5:
                    if count3 <= 653.5:
                        score += -0.041
                    else:
                        score += 0.172
                else:
                    score += 0.0813
    else:
        if prose1 <= 0.57088:
            if count1 <= 23.5:
                score += -0.0215
            else:
                if share2 <= 0.07986:
                    score += 0.308
                else:
                    score += 0.0133
        else:
            score += -0.0885
    if length <= 17.5:
        if tag <= 6.5:
            score += -0.0765
        else:
            score += 0.0148
    else:
        if mass_after <= 0.50828:
            if in_core5 <= 1e-35:
                if core_depth <= 5.5:
                    score += -0.188
                else:
                    if og_type <= 1e-35:
                        score += 0.0285
                    else:
                        score += -0.0966
            else:
                if blocks <= 356.5:
                    if blocks <= 253:
                        score += 0.00271
                    else:
                        score += 0.0744
                else:
                    if blocks <= 376.5:
                        score += -0.158
                    else:
                        score += -0.012
        else:
            if blocks <= 737:
                if blocks <= 580.5:
                    if count3 <= 11.5:
                        score += -0.0308
                    else:
                        score += 0.0342
                else:
                    if like_length <= 56.425:
                        score += 0.00594
                    else:
                        score += 0.163
            else:
                if blocks <= 1089:
                    if pure2 <= 0.91309:
                        score += -0.12
                    else:
                        score += 0.0915
                else:
                    score += 0.0273
    if likes <= 2.5:
        if in_description <= 1e-35:
            if from_h1 <= -1.5:
                score += -0.133
            else:
                if level <= 0.83471:
                    if like_length <= 194.84:
                        score += -0.0345
                    else:
                        score += 0.126
                else:
                    score += -0.0746
        else:
            score += 0.0706
    else:
        if length <= 825.5:
            if heading_distance <= 33.5:
                if blocks <= 1212:
                    if count3 <= 762.5:
                        score += 0.018
                    else:
                        score += -0.11
                else:
                    if core_depth <= 14.5:
                        score += 0.167
                    else:
                        score += -0.264
            else:
                if chars <= 20635:
                    if likes <= 20.5:
                        score += -0.0792
                    else:
                        score += 0.0614
                else:
                    if part_count <= 53.5:
                        score += -0.238
                    else:
                        score += -0.0179
        else:
            if level <= 0.91804:
                if part_cover <= 0.14174:
                    score += 0.0213
                else:
                    score += -0.168
            else:
                score += 0.158
    if text <= -0.485:
        if part_count <= 1.5:
            score += -0.53
        else:
            if linked_share <= 0.34468:
                score += -0.000478
            else:
                if likes <= 20.5:
                    if like_chance <= 0.88384:
                        score += -0.139
                    else:
                        score += -0.391
                else:
                    score += 0.0451
    else:
        if like_length <= 13.007:
            if likes <= 765.5:
                if names <= 1.785:
                    if pure1 <= 0.6844:
                        score += -0.0704
                    else:
                        score += 0.107
                else:
                    score += -0.22
            else:
                score += 0.179
        else:
            if share2 <= 0.98158:
                if span <= 0.91911:
                    if span <= 0.81579:
                        score += 0.0137
                    else:
                        score += -0.05
                else:
                    if names <= 1.985:
                        score += 0.164
                    else:
                        score += -0.184
            else:
                if from_first <= 1e-35:
                    score += -0.216
                else:
                    if part_count <= 56.5:
                        score += 0.165
                    else:
                        score += -0.0768
    if linked3 <= 0.030239:
        if blocks <= 306.5:
            if linked_share <= 0.41983:
                if level <= 0.88484:
                    score += 0.117
                else:
                    score += 0.0225
            else:
                score += -0.0872
        else:
            if blocks <= 367.5:
                if level <= 0.8504:
                    if linked_share <= 0.16482:
                        score += -0.482
                    else:
                        score += -0.108
                else:
                    score += 0.00638
            else:
                score += 0.0139
    else:
        if blocks <= 253:
            if level <= 0.82192:
                if linked_share <= 0.75797:
                    if chance_rel <= 1.12:
                        score += 0.0667
                    else:
                        score += -0.0909
                else:
                    score += -0.116
            else:
                if span <= 0.72871:
                    if core_share <= 0.97412:
                        score += -0.0834
                    else:
                        score += 0.0483
                else:
                    if span <= 0.74139:
                        score += -0.529
                    else:
                        score += -0.162
        else:
            if pure1 <= 0.91243:
                score += -0.00407
            else:
                score += 0.0584
    return score
